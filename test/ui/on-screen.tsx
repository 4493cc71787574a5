import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { WordingProvider, type Wording } from '../../src/ui/wording';
import { english } from './english';

// happy-dom has no top layer.
if (globalThis.HTMLElement) HTMLElement.prototype.showPopover ??= () => undefined;

/** Puts a part of the interface into the document, worded in English. Call again to re-render. */
export async function onScreen(part: ComponentChild, wording: Wording = english): Promise<void> {
  await act(() => render(<WordingProvider value={wording}>{part}</WordingProvider>, document.body));
}

/** Takes everything out of the document. */
export const clearScreen = (): void => render(null, document.body);

/** Returns the one element that fits. @throws if there is none. */
export function find<T extends Element = HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`nothing on screen fits ${selector}`);
  return found;
}

const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent.trim();

/** Returns the button of that name, which may end with what it is about: "Kept: send the quote". @throws if there is none. */
export function button(name: string): HTMLButtonElement {
  const buttons = [...document.querySelectorAll('button')];
  const found =
    buttons.find((one) => nameOf(one) === name) ?? buttons.find((one) => nameOf(one).startsWith(`${name}: `));
  if (!found) throw new Error(`no button is named ${name}`);
  return found;
}

/** Presses a key on an element. */
export async function press(
  target: Element,
  key: string,
  more: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  await act(() => {
    target.dispatchEvent(event);
  });
  return event;
}

/** Types a whole text into a field. */
export async function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Clicks an element. */
export async function click(target: HTMLElement): Promise<void> {
  await act(() => target.click());
}

/** Opens a menu by its button; the items of a promise's menu, and then the list, come with their own scripts. */
export async function openMenu(name: string): Promise<void> {
  await click(button(name));
  await act(async () => {
    await import('../../src/ui/promise-menu-items');
  });
  await act(async () => {
    await import('../../src/ui/menu-list');
  });
}
