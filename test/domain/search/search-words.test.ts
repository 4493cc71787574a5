import { expect, it } from 'vitest';
import { searchWordsOf } from '../../../src/domain/search/search-words';

it.each([
  ['Zoë O’Brien asked twice, twice!', ['zoe', "o'brien", 'asked', 'twice']],
  ['Straße 12', ['straße', '12']],
  ['見積もり', ['見積もり']],
  ['… !', []],
])('finds %j by %j', (note, words) => {
  expect(searchWordsOf({ text: { note } })).toEqual(words);
});

it('reads every text of an entry', () => {
  expect(searchWordsOf({ text: { words: 'the quote', who: 'Priya' } })).toEqual(['the', 'quote', 'priya']);
});
