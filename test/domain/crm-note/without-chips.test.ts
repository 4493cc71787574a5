import { describe, expect, it } from 'vitest';
import { withoutChips } from '../../../src/domain/crm-note/without-chips';

/** The places of some words in a sentence. */
const spansOf = (note: string, ...words: string[]) =>
  words.map((word) => ({ from: note.indexOf(word), to: note.indexOf(word) + word.length }));

describe('a note without its chips', () => {
  it.each([
    ['Call ++ walked her through pricing.', ['Call', '++'], 'Walked her through pricing.'],
    [
      'Call ++ liked it. I will send the quote by Tue',
      ['Call', '++', 'I will send the quote by Tue'],
      'Liked it.',
    ],
    ['Lunch with her boss went well', ['Lunch with her boss'], 'Lunch with her boss went well'],
    ['Call', ['Call'], ''],
    ['Nothing understood here.', [], 'Nothing understood here.'],
  ])('of %j', (note, chips, rest) => {
    expect(withoutChips(note, spansOf(note, ...chips))).toBe(rest);
  });
});
