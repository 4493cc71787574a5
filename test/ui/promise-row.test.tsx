// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PromiseAction } from '../../src/domain/promise/promise-action';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import { FormDraftsProvider } from '../../src/ui/form-drafts';
import { PromiseRow } from '../../src/ui/promise-row';
import { aPromise, at, atWall, byDay } from './a-promise';
import { button, clearScreen, click, find, onScreen, openMenu, press, type } from './on-screen';

const done: PromiseAction[] = [];
const now = at('2026-11-24T17:00');
const days = new Map([
  ['fri', '2026-11-27'],
  ['yesterday', '2026-11-23'],
]);
const readDue = async (words: string) => {
  const day = days.get(words);
  return day === undefined ? undefined : ({ known: true, due: byDay(day), doubtful: false } as const);
};
const show = (promise: ClientPromise) =>
  onScreen(<PromiseRow {...{ promise, now, readDue }} onAction={(_, one) => void done.push(one)} />);
const open = async (item: string) => {
  await openMenu('More about this promise');
  await click(button(item));
  // The form comes with its own script.
  await act(async () => {
    await import('../../src/ui/promise-form');
  });
};

const moveTo = async (promise: ClientPromise, words: string) => {
  await show(promise);
  await open('Move…');
  await type(find<HTMLInputElement>('form input'), words);
};

const submit = () =>
  act(async () => {
    find<HTMLFormElement>('form').requestSubmit();
    await readDue('');
  });

const drafts = new Map<string, string>();
const forms = async () => ({
  keyOf: (form: string) => form,
  read: async (form: string) => drafts.get(form) ?? '',
  save: async (form: string, text: string) => Boolean(drafts.set(form, text)),
});

const rowOfKept = () =>
  onScreen(
    <FormDraftsProvider value={forms}>
      <PromiseRow promise={aPromise()} {...{ now, readDue }} onAction={(_, one) => void done.push(one)} />
    </FormDraftsProvider>,
  );

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => {
  vi.useRealTimers();
  drafts.clear();
  done.length = 0;
  clearScreen();
});

describe("a promise's row", () => {
  it.each([
    ['Overdue', aPromise()],
    ['Start now', aPromise({ due: atWall('2026-11-25T10:00') })],
    ['Ahead', aPromise({ due: byDay('2026-12-14') })],
    ['Theirs', aPromise({ by: 'them' })],
  ])('has a shape of its own for one that is %s', async (name, promise) => {
    await show(promise);
    expect(find('.promise-mark').getAttribute('aria-label')).toBe(name);
  });

  it('is kept by one click, on a button that says what it is about', async () => {
    await show(aPromise());
    const kept = button('Kept');
    expect(kept.getAttribute('aria-label')).toBe('Kept: Send the quote');
    await click(kept);
    expect(done).toEqual([{ type: 'kept' }]);
  });

  it('offers no Kept button for theirs, but the menu has their outcomes', async () => {
    await show(aPromise({ by: 'them' }));
    expect(() => button('Kept')).toThrow();
    await openMenu('More about this promise');
    await click(button('They kept it'));
    expect(done).toEqual([{ type: 'kept' }]);
  });

  it('shows what was understood of a time as it is typed, and asks whether they know', async () => {
    await moveTo(aPromise(), 'fri');
    expect(find('form [role=status]').textContent).toBe('Fri');
    await click(button('Y Yes, they know'));
    expect(done).toEqual([{ type: 'moved', due: byDay('2026-11-27'), clientKnows: true }]);
  });

  it('goes to that question on Enter, which a second Enter does not answer, and N answers no', async () => {
    await moveTo(aPromise(), 'fri');
    await submit();
    const question = find('form fieldset');
    await vi.waitFor(() => expect(document.activeElement).toBe(question));
    await press(question, 'Enter');
    expect(done).toEqual([]);
    await press(question, 'n');
    expect(done).toEqual([{ type: 'moved', due: byDay('2026-11-27'), clientKnows: false }]);
  });

  it('moves theirs without asking whether they know', async () => {
    await moveTo(aPromise({ by: 'them' }), 'fri');
    expect(document.querySelector('form fieldset')).toBeNull();
    await submit();
    expect(done).toEqual([{ type: 'moved', due: byDay('2026-11-27') }]);
  });

  it('does not move a promise to a time in the past', async () => {
    await moveTo(aPromise(), 'yesterday');
    expect(find('form [role=alert]').textContent).toContain('That time has passed');
    await submit();
    expect([document.querySelector('form fieldset'), done]).toEqual([null, []]);
  });

  it('says that the words are not a time, and does not move the promise', async () => {
    await show(aPromise());
    await open('Move…');
    await type(find<HTMLInputElement>('form input'), 'whenever');
    expect(find('form [role=alert]').textContent).toBe('');
    await submit();
    expect(find('form [role=alert]').textContent).toContain('“whenever” is not a time I know');
    expect(done).toEqual([]);
  });

  it.each([
    ['Change the words…', 'Send the qu'],
    ['Move…', 'fri'],
  ])('keeps what is typed into its form, and has it again: %s', async (item, words) => {
    await rowOfKept();
    await open(item);
    await type(find<HTMLInputElement>('form input'), words);
    await expect.poll(() => drafts.size).toBe(1);
    clearScreen();
    await rowOfKept();
    await open(item);
    await expect.poll(() => find<HTMLInputElement>('form input').value).toBe(words);
    await click(button('Cancel'));
    await expect.poll(() => [...drafts.values()]).toEqual(['']);
  });

  it('asks whether a doubtful one is a promise', async () => {
    await show(aPromise({ doubtful: true }));
    await click(button('Yes, I promised that'));
    expect(done).toEqual([{ type: 'confirmed' }]);
  });

  it('moves in its menu by arrow keys, and returns the focus on Esc', async () => {
    await show(aPromise());
    const more = button('More about this promise');
    await openMenu('More about this promise');
    expect(document.activeElement?.textContent).toBe('Move…');
    await press(find('[role=menu]'), 'ArrowDown');
    expect(document.activeElement?.textContent).toBe('Change the words…');
    await press(find('[role=menu]'), 'End');
    expect(document.activeElement?.textContent).toBe('I didn’t keep it');
    await press(find('[role=menu]'), 'Escape');
    expect([document.querySelector('[role=menu]'), document.activeElement]).toEqual([null, more]);
  });
});
