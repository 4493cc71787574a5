// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { planDays } from '../../src/domain/day/plan-days';
import type { NewEntry } from '../../src/domain/journal/entry';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import { ChangesProvider, type Changes } from '../../src/surface/change/changes';
import { MoveSeveral } from '../../src/today/move-several/move-several';
import { Book } from '../../src/store/book';
import { readHabits } from '../../src/store/habits';
import { readSettings } from '../../src/store/settings';
import type { DayBook } from '../../src/store/day-book';
import type { Today } from '../../src/today/today';
import { aPromise, at, atWall, byDay } from '../ui/a-promise';
import { english } from '../ui/english';
import { button, clearScreen, click, find, onScreen, press } from '../ui/on-screen';

const now = at('2026-11-24T10:05');
const written: { readonly entries: readonly NewEntry[]; readonly said: string }[] = [];

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => {
  vi.useRealTimers();
  clearScreen();
  written.length = 0;
});

const one = (id: string, wall: string) => aPromise({ id, text: { words: id }, due: atWall(wall) });
const late = [
  one('quote', '2026-11-20T15:00'),
  one('plan', '2026-11-20T16:00'),
  one('minutes', '2026-11-24T09:00'),
];
const ahead = [one('call', '2026-11-24T15:00'), one('visit', '2026-11-25T15:00')];

const nothing = () => undefined;
const make: Changes['make'] = async (entries, said) =>
  Boolean(written.push({ entries: await entries, said }));

async function todayOf(overdue: readonly ClientPromise[], ours: readonly ClientPromise[]): Promise<Today> {
  const [first, ...rest] = planDays([...overdue, ...ours], { now, share: 0.2, ...english }, 1);
  if (!first) throw new Error('no day');
  const day: DayBook = {
    overdue,
    overdueCount: overdue.length,
    ours,
    theirs: [],
    mending: [],
    closed: [],
    meetings: [],
    asking: [],
    names: new Map(),
    confidential: new Set(),
  };
  const book = new Book('move-several');
  const preferences = { settings: await readSettings(book), habits: await readHabits(book) };
  return {
    book,
    preferences,
    day,
    plan: [first, ...rest],
    now,
    make,
    recordOf: nothing,
    open: nothing,
    preview: nothing,
  };
}

const none: Changes = {
  last: undefined,
  inField: undefined,
  write: () => Promise.reject(new Error('not here')),
  make: () => Promise.reject(new Error('not here')),
  undo: () => Promise.resolve(),
  redo: () => Promise.resolve(),
  dismiss: () => undefined,
};

async function show(overdue: readonly ClientPromise[], ours: readonly ClientPromise[]): Promise<void> {
  const today = await todayOf(overdue, ours);
  await onScreen(
    <ChangesProvider value={none}>
      <MoveSeveral {...today} />
    </ChangesProvider>,
  );
}
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('dialog [type=checkbox]')];
const ticked = () => boxes().map(({ checked, indeterminate }) => (indeterminate ? '-' : checked ? 'x' : '.'));

it('moves the overdue ones in one write, after one question whether they know', async () => {
  await show(late, ahead);
  await click(button('Move several…'));
  // Friday and its two, today with the one that is late and the one that is not; tomorrow's is not offered.
  expect(ticked()).toEqual(['x', 'x', 'x', '-', 'x', '.']);
  await press(button('2 Tomorrow'), '4');
  await click(button('N Not yet'));
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  const due = byDay('2026-12-04');
  expect(written).toEqual([
    {
      entries: late.map(({ id }) => ({
        kind: 'promise.moved',
        entity: id,
        contact: 'c',
        data: { due, clientKnows: false },
        text: {},
      })),
      said: 'Moved 3 promises to Fri 4 Dec',
    },
  ]);
});

it('moves those of one day, chosen at once', async () => {
  await show(late, ahead);
  await click(button('Move several…'));
  const [friday, , , today] = boxes();
  await act(() => friday?.click());
  await act(() => today?.click());
  expect(ticked()).toEqual(['.', '.', '.', 'x', 'x', 'x']);
  await click(button('2 Tomorrow'));
  await click(button('Y Yes, they know'));
  await vi.waitFor(() => expect(written).toHaveLength(1));
  expect(written[0]?.entries.map(({ entity }) => entity)).toEqual(['minutes', 'call']);
});

it('moves nothing if nothing is chosen, and is not offered for one', async () => {
  await show(late, []);
  await click(button('Move several…'));
  for (const box of boxes()) if (box.checked) await act(() => box.click());
  expect([document.querySelector('dialog form'), find('dialog').textContent]).toEqual([
    null,
    expect.stringContaining('Choose the promises to move.'),
  ]);
  clearScreen();
  await show(late.slice(0, 1), []);
  expect(document.querySelector('button')).toBeNull();
});
