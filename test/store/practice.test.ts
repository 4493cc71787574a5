import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { entriesInForce } from '../../src/store/entries-in-force';
import { keepingOfType } from '../../src/store/keeping-of-type';
import { personHistory } from '../../src/store/person-history';
import { slidingContacts } from '../../src/store/sliding-contacts';
import { undo } from './undo';
import { bookOfEachTest } from './book-of-each-test';
import { left, met } from './sample-entries';

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

it('reads everything about a person, even from before 1970', async () => {
  const gift = { kind: 'gift.thought', entity: 'g', contact: 'bo', data: {}, text: { what: 'tea' } } as const;
  await append(book, [left('ana', -5e12), left('bo', 9e12), left('cy', 1), gift]);
  const history = await personHistory(book, ['ana', 'bo']);
  expect(history.impressions.map(({ id }) => id).toSorted()).toEqual([
    'ana -5000000000000',
    'bo 9000000000000',
  ]);
  expect(history.keeping.map(({ id }) => id)).toEqual(['g']);
});

const answered = (entity: string, contact: string): NewEntry => ({
  kind: 'debrief.answered',
  entity,
  contact,
  data: { impression: 'i', sort: 'no-thanks', wrong: ['pushed'], done: true },
  text: { lesson: 'wait' },
});

it('returns everybody’s debriefs', async () => {
  await append(book, [answered('a', 'ana'), answered('b', 'bo')]);
  expect((await keepingOfType(book, 'debrief')).map(({ id }) => id)).toEqual(['a', 'b']);
});

it('finds who is sliding, the steepest first, and counts joined contacts as one', async () => {
  await append(book, [met('ana'), met('bo'), met('cy'), met('cy2')]);
  await append(book, [left('ana', 1, 'rave'), left('ana', 2, 'positive')]);
  await append(book, [left('bo', 1, 'rave'), left('bo', 2, 'negative')]);
  await append(book, [left('cy', 1, 'rave'), left('cy2', 2, 'lukewarm')]);
  const names = async () => (await slidingContacts(book, 5)).steepest.map(({ named }) => named?.name);
  const count = async () => (await slidingContacts(book, 1)).count;
  expect(await names()).toEqual(['bo', 'ana']);
  expect(await count()).toBe(2);
  const join = {
    kind: 'contacts.joined',
    entity: 'e',
    contact: 'cy',
    data: { a: 'cy', b: 'cy2' },
    text: {},
  } as const;
  await append(book, [join]);
  expect(await names()).toEqual(['bo', 'cy', 'ana']);
  expect(await count()).toBe(3);
  // One that slides by itself does not once it is joined with another that does not.
  await append(book, [
    left('ana2', 3, 'rave'),
    { ...join, entity: 'f', data: { a: 'ana', b: 'ana2' } },
    met('ana2'),
  ]);
  expect(await names()).toEqual(['bo', 'cy']);
  expect(await count()).toBe(2);
});

it('keeps each correction, restores what was deleted, and shows a rating that was changed twice', async () => {
  await append(book, [left('ana', 1, 'rave')]);
  const about = { entity: 'ana 1', contact: 'ana' };
  await append(book, [{ kind: 'impression.edited', ...about, data: { rating: 'positive' }, text: {} }]);
  await append(book, [{ kind: 'impression.edited', ...about, data: { rating: 'lukewarm' }, text: {} }]);
  expect((await personHistory(book, ['ana'])).impressions[0]).toMatchObject({ rating: 'lukewarm', edits: 2 });
  expect((await entriesInForce(book, 'ana 1')).map(({ kind }) => kind)).toEqual([
    'impression.left',
    'impression.edited',
    'impression.edited',
  ]);
  const dropped = await append(book, [{ kind: 'impression.dropped', ...about, data: {}, text: {} }]);
  expect((await personHistory(book, ['ana'])).impressions).toEqual([]);
  await undo(book, dropped);
  expect((await personHistory(book, ['ana'])).impressions[0]).toMatchObject({ rating: 'lukewarm', edits: 2 });
});
