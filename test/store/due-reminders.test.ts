import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Here } from '../../src/domain/due/here';
import type { Due } from '../../src/domain/due/due';
import { dueAtInstant } from '../../src/domain/due/due-at';
import { usualHours } from '../../src/domain/due/working-hours';
import { ClientPromise } from '../../src/domain/promise/client-promise';
import { snooze } from '../../src/domain/promise/entries';
import { usualQuiet } from '../../src/domain/reminder/quiet-hours';
import { remindersDue } from '../../src/domain/reminder/reminders-due';
import { append } from '../../src/store/append';
import { Book } from '../../src/store/book';
import { dueReminders } from '../../src/store/due-reminders';
import { readLastLook, saveLastLook } from '../../src/store/last-look';
import { upcomingChanges } from '../../src/store/upcoming-changes';
import { readRows } from '../../src/store/read-rows';

const minute = 60_000;
const day = 24 * 60 * minute;
const start = Date.UTC(2026, 10, 23, 10);
const zones = ['Europe/Berlin', 'Asia/Tokyo', 'America/New_York'];

const opened: Book[] = [];
afterEach(async () => {
  for (const book of opened.splice(0)) await book.delete();
});
function freshBook(): Book {
  const book = new Book(`reminders-${Math.random()}`);
  opened.push(book);
  return book;
}

const due: fc.Arbitrary<Due> = fc.oneof(
  fc
    .integer({ min: 1, max: 8 * 24 * 60 })
    .map((ahead) => dueAtInstant(start + ahead * minute, 'Europe/Berlin')),
  fc.integer({ min: 23, max: 30 }).map((n): Due => ({ type: 'day', day: `2026-11-${n}` })),
);
const promises = fc.array(
  fc.record({
    due,
    cushion: fc.constantFrom(0, 10, 60, 1440, 4000),
    snoozed: fc.option(fc.integer({ min: 1, max: 2 * 24 * 60 })),
  }),
  { maxLength: 8 },
);
const view = (from: number, to: number): fc.Arbitrary<Here> =>
  fc
    .record({
      now: fc.integer({ min: from, max: to }),
      zone: fc.constantFrom(...zones),
      quiet: fc.constantFrom(undefined, usualQuiet),
    })
    .map(({ now, zone, quiet }) => {
      const look = { now, zone, hours: usualHours };
      return quiet ? Object.assign(look, { quiet }) : look;
    });

async function write(book: Book, list: readonly { due: Due; cushion: number; snoozed: number | null }[]) {
  const entries = list.flatMap(({ due: when, cushion, snoozed }, i) => [
    {
      kind: 'promise.made' as const,
      entity: `p${i}`,
      contact: 'ana',
      data: { by: 'us' as const, due: when, cushion },
      text: { words: 'send it' },
    },
    ...(snoozed === null ? [] : [snooze({ id: `p${i}`, contact: 'ana' }, start + snoozed * minute)]),
  ]);
  await append(book, entries, { now: start });
}

const said = (all: readonly { promise: { id: string }; stage: string; at: number }[]) =>
  all.map(({ promise, stage, at }) => [promise.id, stage, at]);

describe('dueReminders', () => {
  // Each run opens its own database.
  it('finds by the indexes exactly the reminders that are due among all promises, whatever the two looks', async () => {
    await fc.assert(
      fc.asyncProperty(
        promises,
        view(start, start + 4 * day),
        view(start, start + 9 * day),
        async (list, last, here) => {
          const book = freshBook();
          await write(book, list);
          const all = readRows(ClientPromise, await book.rows('promises').toArray());
          const quiet = here.quiet ? { ...last, quiet: here.quiet } : last;
          expect(said(await dueReminders(book, quiet, here))).toEqual(said(remindersDue(all, quiet, here)));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('upcomingChanges', () => {
  it('is no later than the next reminder', async () => {
    await fc.assert(
      fc.asyncProperty(promises, view(start, start + 4 * day), async (list, here) => {
        const book = freshBook();
        await write(book, list);
        const next = (await upcomingChanges(book, here)).change ?? Infinity;
        const until = Math.min(next, here.now + 20 * day) - 1;
        expect(said(await dueReminders(book, here, { ...here, now: until }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the last look', () => {
  it('is undefined at first, and then what was saved', async () => {
    const book = freshBook();
    expect(await readLastLook(book)).toBeUndefined();
    const look = { now: start, zone: 'Europe/Berlin', hours: usualHours, quiet: usualQuiet };
    await saveLastLook(book, look);
    expect(await readLastLook(book)).toEqual(look);
  });
});
