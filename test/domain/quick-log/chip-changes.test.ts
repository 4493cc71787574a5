import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { Chip, ChipChange } from '../../../src/domain/quick-log/reading';
import { openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

const context = tuesday(openWithContact);

/** Returns what a sentence says after a change to its first chip of a type. */
function changed(sentence: string, type: Chip['type'], change: (key: string) => ChipChange) {
  const chip = readSentence(sentence, context).chips.find((one) => one.type === type);
  return readSentence(sentence, context, [change(chip?.key ?? 'none')]);
}

const into =
  (type: Chip['type']) =>
  (key: string): ChipChange => ({ key, change: 'turn', into: type });
const dated = (words: string) =>
  changed("I'll send it Tuesday", 'promise', (key) => ({ key, change: 'date', words })).chips;
const moved = (words: string) =>
  changed('her birthday is 14 March', 'fact', (key) => ({ key, change: 'date', words })).chips;
const keysOf = (sentence: string) => readSentence(sentence, context).chips.map(({ key }) => key);

describe('the day of a fact', () => {
  test('is the one that was typed instead', () => {
    expect(moved('12 march')).toMatchObject([{ fact: 'birthday', day: '2027-03-12', doubtful: false }]);
  });

  test('stays where that is no day', () => {
    expect(moved('soonish')).toMatchObject([{ fact: 'birthday', day: '2027-03-14' }]);
  });
});

describe('dropping a chip', () => {
  test('gives its words back to the note, in their place', () => {
    const reading = changed('call + nice chat. Likes jazz', 'like', (key) => ({ key, change: 'drop' }));
    expect(reading.chips.map(({ type }) => type)).toEqual(['channel', 'rating']);
    expect(reading.rest).toBe('nice chat. Likes jazz');
  });

  test('leaves the others as they were', () => {
    const reading = changed("I'll send SOW Thu, intro Priya", 'promise', (key) => ({ key, change: 'drop' }));
    expect(reading.chips).toMatchObject([{ type: 'promise', words: 'intro Priya' }]);
  });
});

describe('turning a chip', () => {
  test.each(['theirs', 'request', 'ask', 'like'] as const)('a promise turns into %s', (type) => {
    const reading = changed('send the plan by Thu 3pm', 'promise', into(type));
    expect(reading.chips).toMatchObject([{ type, doubtful: false }]);
    expect(reading.rest).toBe('');
  });

  test('keeps the time from one that has one to one that has one', () => {
    expect(changed('send the plan by Thu 3pm', 'promise', into('theirs')).chips).toMatchObject([
      { words: 'send the plan', when: { known: true, due: { wall: '2026-11-26T15:00' } } },
    ]);
  });

  test('what has no time keeps its words whole', () => {
    expect(changed('send the plan by Thu 3pm', 'promise', into('ask')).chips).toMatchObject([
      { type: 'ask', words: 'send the plan by Thu 3pm' },
    ]);
  });

  test('something to ask about turns into a promise, with the time that its words say', () => {
    expect(changed('ask about the plan on Friday', 'ask', into('promise')).chips).toMatchObject([
      { type: 'promise', when: { known: true, due: { day: '2026-11-27' } } },
    ]);
    expect(changed('ask about the kids', 'ask', into('promise')).chips).toMatchObject([
      { type: 'promise', words: 'the kids', when: { known: false, fallback: { day: '2026-11-25' } } },
    ]);
  });

  test('an offer turns into a promise, and leaves the note', () => {
    const reading = changed("If they sign I'll throw in training", 'offer', into('promise'));
    expect(reading.chips).toMatchObject([{ type: 'promise', words: "If they sign I'll throw in training" }]);
    expect(reading.rest).toBe('');
  });

  test('into itself confirms what was doubtful', () => {
    expect(changed('send deck EOD', 'promise', into('promise')).chips).toMatchObject([
      { type: 'promise', doubtful: false },
    ]);
  });

  test('a channel turns into nothing', () => {
    expect(changed('call ++', 'channel', into('promise'))).toEqual(readSentence('call ++', context));
  });
});

describe('correcting a date', () => {
  test('takes the words that were typed, and is in no doubt', () => {
    expect(dated('next tues 3pm')).toMatchObject([
      { words: 'send it', when: { known: true, doubtful: false, due: { wall: '2026-12-01T15:00' } } },
    ]);
  });

  test('says what it cannot read', () => {
    expect(dated('whenever')).toMatchObject([{ when: { known: false, unread: 'whenever' } }]);
  });
});

describe('keys', () => {
  test('stay while something is typed before or after', () => {
    const [key] = keysOf("I'll send the plan by Tue");
    expect(keysOf("call + good. I'll send the plan by Tue. Likes jazz")).toContain(key);
  });

  test('stay while the time is typed', () => {
    expect(keysOf("I'll send the plan by Fri")).toEqual(keysOf("I'll send the plan by Fri 3pm"));
    expect(keysOf("I'll send the plan")).toEqual(keysOf("I'll send the plan tomorrow"));
  });

  test('are told apart where the same is said twice', () => {
    expect(new Set(keysOf("I'll call him. I'll call him.")).size).toBe(2);
  });

  test('change with the words, so a change of the user’s is not put on something else', () => {
    const [key] = keysOf("I'll send the plan");
    expect(keysOf("I'll send the quote")).not.toContain(key);
  });
});
