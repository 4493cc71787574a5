// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdCaret, type CaretKeeper } from '../../../src/content/frame/hold-caret';
import type { ToFrame } from '../../../src/messages/frame-port';

let over: AbortController;
let keeper: CaretKeeper;
let focused: number;
let sent: ToFrame[];
beforeEach(() => {
  over = new AbortController();
  [focused, sent] = [0, []];
  document.body.innerHTML = '<div></div><input>';
  const sidebar = { hasFocus: () => true, focus: () => void focused++ };
  const host = document.querySelector('div') ?? document.body;
  keeper = holdCaret(
    host,
    () => sidebar,
    (message) => void sent.push(message),
    over.signal,
  );
});
afterEach(() => over.abort());

const dispatch = (target: EventTarget | null, type: string) =>
  target?.dispatchEvent(Object.defineProperty(new Event(type), 'isTrusted', { value: true }));

/** A script of the page focuses its field: first the window gets the focus, then the field. */
async function takeFocus(): Promise<void> {
  keeper.typing();
  dispatch(window, 'focus');
  dispatch(document.querySelector('input'), 'focus');
  await Promise.resolve();
}

it('takes the focus back three times, and then says that the page keeps it', async () => {
  for (const turn of [1, 2, 3]) {
    await takeFocus();
    expect([focused, sent]).toEqual([turn, []]);
  }
  await takeFocus();
  expect(focused).toBe(3);
  expect(sent[0]).toEqual({ type: 'caret-taken' });
});

it('leaves the focus to a page in which nobody types in the sheet', async () => {
  dispatch(document.querySelector('input'), 'focus');
  await Promise.resolve();
  expect(focused).toBe(0);
});

it('leaves it where the user has pressed a key in the page', async () => {
  keeper.typing();
  dispatch(document.querySelector('input'), 'keydown');
  await takeFocus();
  expect(focused).toBe(0);
});
