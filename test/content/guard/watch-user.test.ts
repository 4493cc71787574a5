// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchUser } from '../../../src/content/guard/watch-user';

let hasFocus: boolean;
let last: () => number;
beforeEach(() => {
  hasFocus = true;
  // Where our scripts look for it (page-document.ts).
  const prototype: Document = Object.getPrototypeOf(document);
  vi.spyOn(prototype, 'hasFocus').mockImplementation(() => hasFocus);
  const user = watchUser();
  last = () => user.lastElsewhere();
});

/** As the user does it, and not a script. */
const byUser = (target: EventTarget, type: string) =>
  target.dispatchEvent(
    Object.defineProperty(new Event(type, { bubbles: true }), 'isTrusted', { value: true }),
  );

it('returns -Infinity if the user was nowhere else', () => {
  expect(last()).toBe(-Infinity);
});

it('records a press in the page, unless a script made it', () => {
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(last()).toBe(-Infinity);
  byUser(document.body, 'pointerdown');
  expect(last()).toBeGreaterThan(0);
});

it('notices that the window has the focus again, even without an event', () => {
  hasFocus = false;
  expect(last()).toBe(-Infinity);
  hasFocus = true;
  expect(last()).toBeGreaterThan(0);
});

it('ignores focus changes within the window', () => {
  byUser(window, 'blur');
  byUser(window, 'focus');
  expect(last()).toBe(-Infinity);
});
