import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { usualHours } from '../../src/domain/due/working-hours';
import { Worded } from '../../src/ui/wording';
import { say } from './say';

/** Puts a part of the popup into the document, as its user would have it in Lisbon. */
export async function mount(part: ComponentChildren): Promise<HTMLElement> {
  await unmount();
  const place = document.createElement('div');
  place.className = 'mounted';
  document.body.append(place);
  const wording = { say, locale: 'en', zone: 'Europe/Lisbon', hours: usualHours };
  await act(() => render(<Worded value={wording}>{part}</Worded>, place));
  return place;
}

/** Takes away what was put into the document, as closing the popup does. */
export async function unmount(): Promise<void> {
  for (const old of document.querySelectorAll('.mounted')) {
    await act(() => render(null, old));
    old.remove();
  }
}

/** Presses a key where the focus is. */
export async function press(key: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void document.activeElement?.dispatchEvent(event));
}

/** Types a whole text into the field that has the focus. */
export async function type(text: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`the focus is in ${field?.tagName}`);
  field.value = text;
  await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

/** Clicks the button of that name. */
export async function click(name: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
  if (!button) throw new Error(`no button is named ${name}`);
  await act(() => button.click());
}
