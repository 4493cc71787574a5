import { describe, expect, it } from 'vitest';
import { spoken } from '../../../src/domain/read-back/spoken';

describe('spoken', () => {
  it.each([
    ['send the quote', 'send the quote'],
    ['Send the quote', 'send the quote'],
    ['call back', 'call back'],
    ['sends the form', 'send the form'],
    ['pushes it with legal', 'push it with legal'],
    ['check with legal', 'check with legal'],
  ])('says %j as an action', (words, said) => {
    expect(spoken(words)).toEqual({ words: said, isAction: true });
  });

  it.each(['the quote', 'the questionnaire', 'Angebot schicken', 'prices for 40 seats', 'news', ''])(
    'says %j as a thing',
    (words) => {
      expect(spoken(words)).toEqual({ words, isAction: false });
    },
  );
});
