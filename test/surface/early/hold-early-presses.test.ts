// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdEarlyPresses } from '../../../src/surface/early/hold-early-presses';

vi.mock('../../../src/browser/i18n', () => ({ getMessage: () => 'Look again' }));

const done: string[] = [];
let page: Document;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  done.length = 0;
  page = document.implementation.createHTMLDocument();
  page.body.innerHTML = '<button>Kept</button><input>';
  page.body.addEventListener('click', () => done.push('click'));
  page.body.addEventListener('keydown', ({ key }) => done.push(key));
  holdEarlyPresses(page);
  vi.advanceTimersByTime(20);
});
afterEach(() => vi.useRealTimers());

/** As the user does it, and not a script. */
const byUser = <E extends Event>(event: E): E =>
  Object.defineProperties(event, { isTrusted: { value: true }, timeStamp: { value: performance.now() } });
const find = (selector: string) => page.querySelector(selector) ?? page.body;
const click = (detail = 1) =>
  find('button').dispatchEvent(byUser(new MouseEvent('click', { detail, bubbles: true, cancelable: true })));
const press = (key: string, selector = 'button') =>
  find(selector).dispatchEvent(
    byUser(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );
const isSteady = () => page.documentElement.hasAttribute('data-steady');

it('holds a click until the page could be looked at, and says so', () => {
  click();
  expect([done, page.querySelector('[role=alert]')?.textContent]).toEqual([[], 'Look again']);
  vi.advanceTimersByTime(500);
  expect(isSteady()).toBe(true);
  click();
  expect([done, page.querySelector('[role=alert]')]).toEqual([['click'], null]);
});

it('holds no press of a button by a key, and nothing that is typed into a field', () => {
  click(0);
  press('u', 'input');
  press('Enter');
  expect(done).toEqual(['click', 'u', 'Enter']);
});

it('holds the letters of a word that was begun for what was there before', () => {
  for (const letter of 'you are our guest'.replaceAll(' ', '')) {
    press(letter);
    vi.advanceTimersByTime(100);
  }
  expect(done).toEqual([]);
  vi.advanceTimersByTime(500);
  press('u');
  expect(done).toEqual(['u']);
});

it('begins anew with rows that appear late, until the first press that counts', async () => {
  vi.advanceTimersByTime(400);
  page.body.insertAdjacentHTML('afterbegin', '<ul><li><button>Kept</button></li></ul>');
  await vi.waitFor(() => expect(isSteady()).toBe(false));
  vi.advanceTimersByTime(400);
  click();
  expect(done).toEqual([]);
  vi.advanceTimersByTime(100);
  click();
  page.body.insertAdjacentHTML('afterbegin', '<p>Saved. <button>Undo</button></p>');
  await Promise.resolve();
  click();
  expect(done).toEqual(['click', 'click']);
});

it('begins anew when the page comes on screen again', () => {
  vi.advanceTimersByTime(500);
  Object.defineProperty(page, 'visibilityState', { value: 'visible' });
  page.dispatchEvent(new Event('visibilitychange'));
  click();
  expect(done).toEqual([]);
});
