import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/domain/search/words-of';

it.each([
  ['Zoë O’Brien asked twice, twice!', ['zoe', "o'brien", 'asked', 'twice']],
  ['Straße 12', ['straße', '12']],
  ['見積もり', ['見積もり']],
  ['… !', []],
])('finds %j by %j', (note, words) => {
  expect(wordsOf({ text: { note } })).toEqual(words);
});

it('reads every text of an entry', () => {
  expect(wordsOf({ text: { words: 'the quote', who: 'Priya' } })).toEqual(['the', 'quote', 'priya']);
});
