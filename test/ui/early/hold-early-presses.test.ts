// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdEarlyPresses } from '../../../src/ui/early/hold-early-presses';

/** Where each button stands, by its text: rows of 40 px. */
let rowOf: Record<string, number>;
let pressed: string[];
/** A document for each test, because the listeners stay. */
let page: Document;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['performance', 'setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    return new DOMRect(0, (rowOf[this.textContent] ?? 0) * 40, 100, 40);
  });
  pressed = [];
  rowOf = {};
  page = document;
  page.documentElement.removeAttribute('data-steady');
  page.body.replaceChildren();
  show('Kept a', 0);
  show('Kept b', 1);
});
afterEach(() => {
  listening.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

let listening: AbortController;
/** Begins to hold, with listeners that end with the test. */
function begin(how: Parameters<typeof holdEarlyPresses>[1] = {}) {
  listening = new AbortController();
  const { signal } = listening;
  const add = page.addEventListener.bind(page);
  vi.spyOn(page, 'addEventListener').mockImplementation((type, handle, options) =>
    add(type, handle, { ...(typeof options === 'object' && options), signal }),
  );
  holdEarlyPresses(page, how);
  page.addEventListener('keydown', ({ key: name }) => pressed.push(name));
}

function show(words: string, row: number) {
  rowOf[words] = row;
  const button = page.createElement('button');
  button.textContent = words;
  button.addEventListener('click', () => pressed.push(words));
  page.body.append(button);
}

const move = (words: string, row: number) => {
  rowOf[words] = row;
  page.body.toggleAttribute('data-moved');
};

const trusted = <T extends Event>(event: T): T =>
  Object.defineProperties(event, { isTrusted: { value: true }, timeStamp: { value: performance.now() } });

/** Clicks whatever stands in a row. A click that a key makes has no count. */
function clickRow(row: number, count = 1) {
  const [words] = Object.entries(rowOf).find(([, at]) => at === row) ?? [];
  clickAt(words, row * 40 + 20, count);
}

function clickAt(words: string | undefined, clientY: number, detail = 1) {
  const button = [...page.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  const how = { bubbles: true, cancelable: true, clientX: 50, clientY, detail };
  if (detail) button?.dispatchEvent(trusted(new PointerEvent('pointerdown', how)));
  button?.dispatchEvent(trusted(new MouseEvent('click', how)));
}

const key = (name: string) =>
  page.body.dispatchEvent(
    trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })),
  );

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const isSteady = () => page.documentElement.hasAttribute('data-steady');

it('holds a click of a pointer until the page could be looked at, and no press by a key', async () => {
  begin();
  await wait(200);
  clickRow(0);
  expect(pressed).toEqual([]);
  clickRow(0, 0);
  expect(pressed).toEqual(['Kept a']);
  await wait(600);
  expect(isSteady()).toBe(true);
  clickRow(1);
  expect(pressed).toEqual(['Kept a', 'Kept b']);
});

it('holds a click, and a single key, after the rows have moved by themselves', async () => {
  begin();
  await wait(5_000);
  move('Kept a', 1);
  move('Kept b', 2);
  await wait(100);
  expect(isSteady()).toBe(false);
  clickRow(1);
  key('u');
  expect(pressed).toEqual([]);
  await wait(500);
  expect(isSteady()).toBe(true);
  clickRow(1);
  key('u');
  expect(pressed).toEqual(['Kept a', 'u']);
});

it('does not take a click that it has held for something that the user has done', async () => {
  begin();
  await wait(5_000);
  move('Kept a', 1);
  await wait(100);
  clickRow(1);
  move('Kept a', 2);
  await wait(100);
  clickRow(2);
  expect(pressed).toEqual([]);
});

it('holds a click on what has not been drawn yet', async () => {
  begin();
  await wait(5_000);
  show('Kept c', 2);
  clickRow(2);
  expect(pressed).toEqual([]);
});

it('holds nothing where the user has moved the rows, as with a save', async () => {
  begin();
  await wait(5_000);
  clickRow(0);
  page.querySelector('button')?.remove();
  delete rowOf['Kept a'];
  await wait(200);
  move('Kept b', 0);
  await wait(20);
  expect(isSteady()).toBe(true);
  clickRow(0);
  expect(pressed).toEqual(['Kept a', 'Kept b']);
});

it('holds nothing where a button has moved by less than itself, as by the clock, and is still under the pointer', async () => {
  begin();
  await wait(5_000);
  move('Kept a', 0.1);
  await wait(20);
  expect(isSteady()).toBe(true);
  clickAt('Kept a', 20);
  expect(pressed).toEqual(['Kept a']);
});

it('holds a click after another window was in front, but not the click that brings this one there', async () => {
  begin();
  await wait(5_000);
  window.dispatchEvent(new Event('focus'));
  await wait(240);
  clickRow(0);
  expect(pressed).toEqual([]);
  await wait(5_000);
  window.dispatchEvent(new Event('focus'));
  clickRow(0);
  expect(pressed).toEqual(['Kept a']);
});

it('takes no key of somebody who was typing when the page appeared, until they pause', async () => {
  begin({ keys: true });
  await wait(300);
  for (const letter of 'you are our guest') {
    key(letter);
    await wait(200);
  }
  key('Enter');
  clickRow(0, 0);
  expect(pressed).toEqual([]);
  await wait(1_000);
  expect(isSteady()).toBe(true);
  key('u');
  key('u');
  expect(pressed).toEqual(['u', 'u']);
});

it('takes keys after a press of the pointer, unless that was too early itself', async () => {
  begin({ keys: true });
  await wait(100);
  clickRow(0);
  key('u');
  expect(pressed).toEqual([]);
  await wait(600);
  clickRow(0);
  key('u');
  expect(pressed).toEqual(['Kept a', 'u']);
});
