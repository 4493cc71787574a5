// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { watchMeantKeys } from '../../../src/sidebar/guard/meant-keys';

const keys = watchMeantKeys(document);
beforeEach(() => void window.dispatchEvent(new Event('blur')));

const byUser = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', { value: true });
const keysButton = document.createElement('button');
keysButton.className = 'keys-button';
document.body.append(keysButton);
let now = 0;
const press = (...pressed: readonly string[]) => {
  for (const key of pressed) pressOn(keysButton, key);
};
const pressOn = (target: EventTarget, key: string) =>
  target.dispatchEvent(
    Object.defineProperty(byUser(new KeyboardEvent('keydown', { key, bubbles: true })), 'timeStamp', {
      value: now,
    }),
  );

it('takes no letter after Tab alone', () => {
  press('Tab', 'k');
  expect(keys.isMeant()).toBe(false);
});

it('takes no letter after Enter elsewhere, which may send a form of the page', () => {
  press('Tab');
  pressOn(document.body, 'Enter');
  press('k');
  expect(keys.isMeant()).toBe(false);
});

it('takes letters after Enter on the button for it, until the focus goes', () => {
  press('Tab', 'Enter', 'k');
  expect(keys.isMeant()).toBe(true);
  window.dispatchEvent(new Event('blur'));
  expect(keys.isMeant()).toBe(false);
});

it('takes no Enter that ends a password, nor one after Tab, until the user has had the time to look', () => {
  press('Tab', 's', 'e', 'c', 'r', 'e', 't', 'Enter', 'k');
  expect(keys.isMeant()).toBe(false);
  press('Tab', 'Enter');
  expect(keys.isMeant()).toBe(false);
  now += 1_500;
  press('Tab', 'Enter');
  expect(keys.isMeant()).toBe(true);
});

it('takes letters after a press of the pointer, not after one that a script made', () => {
  document.dispatchEvent(new Event('pointerdown'));
  expect(keys.isMeant()).toBe(false);
  document.dispatchEvent(byUser(new Event('pointerdown')));
  expect(keys.isMeant()).toBe(true);
});
