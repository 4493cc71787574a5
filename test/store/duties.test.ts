import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import type { Book } from '../../src/store/book';
import { dutiesToEverybody } from '../../src/store/duties';
import { bookOfEachTest } from './book-of-each-test';
import { joined, left, met } from './sample-entries';

const day = 86_400_000;
const now = Date.parse('2026-06-24T10:00Z');
const here = { now, zone: 'UTC' };

let book: Book;
bookOfEachTest((fresh) => {
  book = fresh;
});

const duties = async () =>
  (await dutiesToEverybody(book, here)).map(({ contact, duty }) => `${contact}: ${duty.type}`);
const about = (contact: string) => ({ entity: crypto.randomUUID(), contact });
const asked = (contact: string, what: string): NewEntry => ({
  kind: 'request.made',
  ...about(contact),
  data: {},
  text: { what },
});
const renews = (contact: string, on: string): NewEntry => ({
  kind: 'renewal.dated',
  ...about(contact),
  data: { day: on },
  text: {},
});
const refused = (contact: string, happenedAt: number): NewEntry => ({
  kind: 'impression.left',
  ...about(contact),
  data: { happenedAt, outcome: 'no-thanks' },
  text: { note: 'no' },
});
const client = (contact: string): NewEntry => ({
  kind: 'contact.staged',
  entity: contact,
  contact,
  data: { stage: 'client' },
  text: {},
});

it('finds what waits with anybody, the most important first', async () => {
  await append(
    book,
    ['ana', 'bo', 'cy', 'di', 'ed'].map((id) => met(id)),
    { now: now - 90 * day },
  );
  await append(book, [asked('ana', 'see the prices')], { now: now - 4 * day });
  await append(book, [renews('bo', '2026-07-01'), refused('cy', now - 30 * day)], { now: now - 30 * day });
  await append(book, [client('di'), left('di', now - 80 * day, 'rave')], { now: now - 80 * day });
  await append(book, [left('ed', now - 9 * day, 'rave'), left('ed', now - 2 * day, 'lukewarm')], { now });
  expect(await duties()).toEqual([
    'cy: debrief',
    'bo: renewal',
    'ana: request',
    'ed: slide',
    'di: quiet',
    'ed: question',
  ]);
});

it('counts what is known of joined contacts as one person’s', async () => {
  await append(book, [met('di'), met('di2'), client('di'), left('di', now - 80 * day, 'rave')], {
    now: now - 80 * day,
  });
  expect(await duties()).toEqual(['di: quiet']);
  await append(book, [left('di2', now - day, 'rave'), joined('di', 'di2')], { now });
  expect(await duties()).toEqual([]);
});

it('gives no advice that nobody waits for, and asks about nothing from long ago', async () => {
  await append(book, [met('ana'), left('ana', now - 30 * day)], { now: now - 30 * day });
  expect(await duties()).toEqual([]);
});
