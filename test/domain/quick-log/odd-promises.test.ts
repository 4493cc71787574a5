import { describe, expect, test } from 'vitest';
import '../../../src/domain/quick-log/languages/all';
import { dueFromWords } from '../../../src/domain/quick-log/times/due-from-words';
import { allNote } from '../../../src/domain/quick-log/all-note';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { tuesday } from './tuesday';

describe('a promise that says next to nothing', () => {
  test.each(["I'll", 'I promise', "I'll by Friday", 'promised:'])('is note, and no promise: %s', (typed) => {
    expect(readSentence(typed, tuesday())).toEqual(allNote(typed));
  });
});

describe('a due time beyond all measure', () => {
  test.each([
    'in 99999999 weeks',
    'in 9999 years',
    'in 1e9 days',
    '29 Feb 2027',
    '32 Jan',
    '25:99',
    '0',
    '   ',
  ])('is none: %s', (words) => {
    expect(dueFromWords(words, tuesday())).toBeUndefined();
  });

  test('leaves a promise its words, and asks when', () => {
    expect(readSentence("I'll send it in 99999999 weeks", tuesday()).chips).toMatchObject([
      { type: 'promise', words: 'send it in 99999999 weeks', when: { known: false } },
    ]);
  });

  test.each([
    "I'll call her in -5 minutes",
    "I'll call her in -2 days",
    "I'll send it by 31 Dec 9999",
    "I'll send it by Friday 31 Dec 9999",
    "I'll send it by 31 Dec 20266",
    "I'll send it in Q1 9999",
    "I'll send it in 2-3 weeks",
    'ich schicke es in -5 Minuten',
    'ich schicke es am 31. Dezember 9999',
    "je l'envoie le 31 décembre 9999",
    "je l'envoie dans -5 minutes",
  ])('is never read as another: %s', (typed) => {
    expect(readSentence(typed, tuesday()).chips).toMatchObject([{ type: 'promise', when: { known: false } }]);
  });

  test.each([
    ["I'll send them by 31 Dec, 40 boxes", '2026-12-31'],
    ["I'll send it by 31 Dec 27", '2027-12-31'],
  ])('while a number beside it is no year, or is: %s', (typed, day) => {
    expect(readSentence(typed, tuesday()).chips).toMatchObject([{ when: { due: { day } } }]);
  });

  test('may be in the year 9999', () => {
    expect(dueFromWords('1/1/9999', tuesday())).toMatchObject({ due: { type: 'day', day: '9999-01-01' } });
  });
});
