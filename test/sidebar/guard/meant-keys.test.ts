// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { watchMeantKeys } from '../../../src/sidebar/guard/meant-keys';

const keys = watchMeantKeys(document);
beforeEach(() => void window.dispatchEvent(new Event('blur')));

const byUser = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', { value: true });
const press = (...pressed: readonly string[]) => {
  for (const key of pressed) document.dispatchEvent(byUser(new KeyboardEvent('keydown', { key })));
};

it('takes no letter after Tab alone', () => {
  press('Tab', 'k');
  expect(keys.isMeant()).toBe(false);
});

it('takes letters after Enter, until the focus goes', () => {
  press('Tab', 'Enter', 'k');
  expect(keys.isMeant()).toBe(true);
  window.dispatchEvent(new Event('blur'));
  expect(keys.isMeant()).toBe(false);
});

it('takes no Enter that ends a password, until Tab leads on', () => {
  press('Tab', 's', 'e', 'c', 'r', 'e', 't', 'Enter', 'k');
  expect(keys.isMeant()).toBe(false);
  press('Tab', 'Enter');
  expect(keys.isMeant()).toBe(true);
});

it('takes letters after a press of the pointer, not after one that a script made', () => {
  document.dispatchEvent(new Event('pointerdown'));
  expect(keys.isMeant()).toBe(false);
  document.dispatchEvent(byUser(new Event('pointerdown')));
  expect(keys.isMeant()).toBe(true);
});
