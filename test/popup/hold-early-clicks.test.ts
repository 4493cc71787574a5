// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { holdEarlyClicks } from '../../src/popup/hold-early-clicks';

let clicks: number;
beforeEach(() => {
  clicks = 0;
  document.documentElement.removeAttribute('data-steady');
  document.body.innerHTML = '<button>Kept</button>';
  document.querySelector('button')?.addEventListener('click', () => clicks++);
});

const click = (detail: number) =>
  document.querySelector('button')?.dispatchEvent(
    Object.defineProperty(new MouseEvent('click', { detail, bubbles: true, cancelable: true }), 'isTrusted', {
      value: true,
    }),
  );

it('holds a click of a pointer until the popup could be looked at, and no press by a key', async () => {
  holdEarlyClicks(document);
  click(1);
  expect(clicks).toBe(0);
  click(0);
  expect(clicks).toBe(1);
  await vi.waitFor(() => expect(document.documentElement.hasAttribute('data-steady')).toBe(true));
  click(1);
  expect(clicks).toBe(2);
});
