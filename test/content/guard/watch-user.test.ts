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

it('says long ago where the user was nowhere else', () => {
  expect(last()).toBe(-Infinity);
});

it('hears a press in the page, and none that a script made', () => {
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(last()).toBe(-Infinity);
  byUser(document.body, 'pointerdown');
  expect(last()).toBeGreaterThan(0);
});

it('sees that the window has the focus again, also where no event says so', () => {
  hasFocus = false;
  expect(last()).toBe(-Infinity);
  hasFocus = true;
  expect(last()).toBeGreaterThan(0);
});

it('takes a move of the focus within the window for nothing', () => {
  byUser(window, 'blur');
  byUser(window, 'focus');
  expect(last()).toBe(-Infinity);
});
