// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToFrame } from '../../../src/messages/frame-port';
import { countOverdue } from '../../../src/sidebar/tab-count/count-overdue';

const background = {
  listeners: [] as ((message: unknown) => void)[],
  /** Answers the questions in any order. */
  asked: [] as ((count: number | null) => void)[],
};
vi.stubGlobal('chrome', {
  i18n: { getMessage: (_: string, [count]: string[]) => `${count} overdue`, getUILanguage: () => 'en' },
  runtime: {
    sendMessage: () => new Promise((resolve) => background.asked.push(resolve)),
    onMessage: { addListener: (listener: (message: unknown) => void) => background.listeners.push(listener) },
  },
});

const contact = (epoch: number, id: string): ToFrame => ({
  type: 'contact',
  epoch,
  ref: { crm: 'demo', tenant: '-', kind: 'people', id },
  crmName: 'Demo',
  address: `https://crm.example/people/${id}`,
});
const shown = () => document.body.textContent;
const counted = () => background.listeners.forEach((tell) => tell({ type: 'book.counted' }));
/** Answers a question once it was asked. */
const answer = async (turn: number, count: number | null) => {
  await expect.poll(() => background.asked.length).toBeGreaterThan(turn);
  background.asked[turn]?.(count);
  await new Promise(setImmediate);
};

let port: MessagePort;
let heard: unknown[];
beforeEach(() => {
  background.listeners = [];
  background.asked = [];
  document.body.replaceChildren();
  const { port1, port2 } = new MessageChannel();
  countOverdue(document, port2);
  heard = [];
  port1.addEventListener('message', ({ data }) => heard.push(data));
  port1.start();
  port = port1;
});
afterEach(() => port.close());

describe('the number on the collapsed tab', () => {
  it('is drawn with a word for what it counts', async () => {
    port.postMessage(contact(1, 'a'));
    await answer(0, 2);
    expect(shown()).toBe('2');
    expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('2 overdue');
  });

  it.each([
    [0, ''],
    [null, ''],
    [99, '99'],
    [100, '99+'],
  ])('for %s is “%s”', async (count, text) => {
    port.postMessage(contact(1, 'a'));
    await answer(0, count);
    expect(shown()).toBe(text);
  });

  it('is gone before the next record may be shown, and a late count of the last one is dropped', async () => {
    port.postMessage(contact(1, 'a'));
    await answer(0, 2);
    counted();
    port.postMessage(contact(2, 'b'));
    await expect.poll(() => heard.at(-1)).toEqual({ type: 'shown', epoch: 2 });
    expect(shown()).toBe('');
    await answer(1, 7);
    expect(shown()).toBe('');
    await answer(2, 1);
    expect(shown()).toBe('1');
  });

  it('follows the book, and what the page shows of them', async () => {
    port.postMessage(contact(1, 'a'));
    await answer(0, 2);
    counted();
    await answer(1, 1);
    expect(shown()).toBe('1');
    port.postMessage({ type: 'facts', epoch: 1, facts: { witness: true, name: 'Bo' }, linked: [] });
    await answer(2, null);
    expect(shown()).toBe('');
  });
});
