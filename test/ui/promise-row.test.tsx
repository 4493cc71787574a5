// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PromiseAction } from '../../src/domain/promise/promise-action';
import type { ClientPromise } from '../../src/domain/promise/client-promise';
import { setSingleKeys } from '../../src/ui/single-keys';
import { OpenAmendsContext } from '../../src/ui/amends/open-amends';
import { FormDraftsProvider } from '../../src/ui/form-drafts';
import { PromiseRow } from '../../src/ui/promise-row';
import { aPromise, at, atWall, byDay } from './a-promise';
import { button, clearScreen, click, find, onScreen, openMenu, press, type } from './on-screen';

const done: PromiseAction[] = [];
const now = at('2026-11-24T15:20');
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

const move = async (promise: ClientPromise) => {
  await show(promise);
  await open('Move…');
};

const moveTo = async (promise: ClientPromise, words: string) => {
  await move(promise);
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
    const question = find('form .question');
    await vi.waitFor(() => expect(document.activeElement).toBe(question));
    await press(question, 'Enter');
    expect(done).toEqual([]);
    await press(question, 'n');
    expect(done).toEqual([{ type: 'moved', due: byDay('2026-11-27'), clientKnows: false }]);
  });

  it('moves theirs without asking whether they know', async () => {
    await moveTo(aPromise({ by: 'them' }), 'fri');
    expect(document.querySelector('form .question')).toBeNull();
    await submit();
    expect(done).toEqual([{ type: 'moved', due: byDay('2026-11-27') }]);
  });

  it('goes to that question after one key for a usual time', async () => {
    await move(aPromise());
    await press(button('1 Later today 17:30'), '2');
    await vi.waitFor(() => expect(document.activeElement).toBe(find('form .question')));
    expect([
      button('2 Tomorrow').getAttribute('aria-pressed'),
      find('form [role=status]').textContent,
    ]).toEqual(['true', 'tomorrow']);
    await press(find('form .question'), 'y');
    expect(done).toEqual([{ type: 'moved', due: byDay('2026-11-25'), clientKnows: true }]);
  });

  it('moves theirs by that key at once', async () => {
    await move(aPromise({ by: 'them' }));
    await press(button('2 Tomorrow'), '3');
    expect(done).toEqual([{ type: 'moved', due: byDay('2026-11-30') }]);
  });

  it('takes other letters beside the usual times for the beginning of a time, and digits too without single keys', async () => {
    document.execCommand = (_, __, text = '') => {
      const field = find<HTMLInputElement>('form input');
      field.value += text;
      return field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    await move(aPromise());
    await press(button('2 Tomorrow'), 'f');
    expect([find<HTMLInputElement>('form input').value, document.activeElement?.tagName]).toEqual([
      'f',
      'INPUT',
    ]);
    setSingleKeys(document, false);
    button('2 Tomorrow').focus();
    await press(button('2 Tomorrow'), '2');
    expect([find<HTMLInputElement>('form input').value, done]).toEqual(['f2', []]);
    setSingleKeys(document, true);
  });

  it('moves to a day of the calendar, once its year is whole', async () => {
    await move(aPromise());
    const day = find<HTMLInputElement>('form input[type=date]');
    await type(day, '0002-12-04');
    expect([find('form [role=alert]').textContent, document.querySelector('.question')]).toEqual(['', null]);
    await type(day, '2026-12-04');
    await click(button('N Not yet'));
    expect(done).toEqual([{ type: 'moved', due: byDay('2026-12-04'), clientKnows: false }]);
  });

  it('takes what was said last: a typed time instead of a chosen one, and the other way', async () => {
    await moveTo(aPromise(), 'fri');
    await click(button('4 Next week Fri 4 Dec'));
    const [line, day] = document.querySelectorAll<HTMLInputElement>('form input');
    expect([line?.value, find('form [role=status]').textContent]).toEqual(['', 'Fri 4 Dec']);
    if (day) await type(day, '2026-12-07');
    if (line) await type(line, 'fri');
    expect([day?.value, find('form [role=status]').textContent]).toEqual(['', 'Fri']);
  });

  it('does not move a promise to a time in the past', async () => {
    await moveTo(aPromise(), 'yesterday');
    expect(find('form [role=alert]').textContent).toContain('That time has passed');
    await submit();
    expect([document.querySelector('form .question'), done]).toEqual([null, []]);
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

  it('snoozes the reminder, and names a colleague', async () => {
    await show(aPromise({ due: atWall('2026-11-24T16:00') }));
    await open('Remind me later…');
    await click(button('16:20, after it is due'));
    await open('Hand over…');
    await type(find<HTMLInputElement>('form input'), 'Priya');
    await submit();
    await vi.waitFor(() => expect(done).toHaveLength(2));
    expect(done).toEqual([
      { type: 'snoozed', until: at('2026-11-24T16:20') },
      { type: 'handed-over', who: 'Priya' },
    ]);
  });

  it('offers amends in its menu once they are owed, and before as a warning', async () => {
    const opened: string[] = [];
    const row = (promise: ClientPromise) =>
      onScreen(
        <OpenAmendsContext.Provider value={(id) => void opened.push(id)}>
          <PromiseRow {...{ promise, now, readDue }} onAction={(_, one) => void done.push(one)} />
        </OpenAmendsContext.Provider>,
      );
    await row(aPromise({ due: atWall('2026-11-24T16:00') }));
    await openMenu('More about this promise');
    await click(button('I’ll be late…'));
    expect([opened, done]).toEqual([['p'], [{ type: 'will-be-late' }]]);
    await row(aPromise());
    await openMenu('More about this promise');
    await click(button('Make amends…'));
    expect([opened, done.length]).toEqual([['p', 'p'], 1]);
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
    expect(document.activeElement?.textContent).toBe('Remind me later…');
    await press(find('[role=menu]'), 'End');
    expect(document.activeElement?.textContent).toBe('I didn’t keep it');
    await press(find('[role=menu]'), 'Escape');
    expect([document.querySelector('[role=menu]'), document.activeElement]).toEqual([null, more]);
  });
});
