// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { planDays } from '../../src/domain/day/plan-days';
import type { NewEntry } from '../../src/domain/journal/entry';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import { OverdueList } from '../../src/today/overdue-list';
import type { DayBook } from '../../src/store/day-book';
import { aPromise, at, atWall } from '../ui/a-promise';
import { english } from '../ui/english';
import { button, clearScreen, click, onScreen } from '../ui/on-screen';

const now = at('2026-11-24T10:05');
const written: NewEntry[] = [];
const opened: string[] = [];

afterEach(() => {
  clearScreen();
  written.length = 0;
  opened.length = 0;
});

const nothing: DayBook = {
  overdue: [],
  overdueCount: 0,
  ours: [],
  theirs: [],
  mending: [],
  closed: [],
  meetings: [],
  asking: [],
  names: new Map(),
  confidential: new Set(),
};

const show = (overdue: readonly ClientPromise[]) => {
  const [first, ...rest] = planDays(overdue, { now, share: 0.2, ...english }, 1);
  if (!first) throw new Error('no day');
  return onScreen(
    <OverdueList
      day={{ ...nothing, overdue, overdueCount: overdue.length }}
      plan={[first, ...rest]}
      now={now}
      recordOf={() => undefined}
      open={({ id }) => void opened.push(id)}
      make={async (entries) => Boolean(written.push(...(await entries)))}
      withHours
    />,
  );
};
const text = () => document.body.textContent;

const late = (different: Partial<ClientPromise> = {}) =>
  aPromise({ due: atWall('2026-11-23T15:00'), ...different });

it('has one door beside Kept, which opens the promise', async () => {
  await show([late()]);
  expect(document.querySelectorAll('.promise > button').length).toBe(2);
  await click(button('More about: Send the quote'));
  expect(opened).toEqual([late().id]);
});

it('says the amends beside their promise', async () => {
  await show([late()]);
  expect(text()).toContain('tell them first');
});

it('plans overdue work into the hours by one click, and then lists it there only', async () => {
  await show([late()]);
  await click(button('Plan 10:05: Send the quote'));
  expect(written).toMatchObject([{ kind: 'promise.planned', data: { at: now } }]);
  await show([late({ plannedAt: now })]);
  expect(text()).toContain('1 more is in the hours below.');
  expect(text()).not.toContain(late().text.words);
});
