import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { usualHours } from '../../src/domain/due/working-hours';
import { BookKnownContext } from '../../src/surface/book/book-known';
import { WordingProvider } from '../../src/ui/wording';
import { say } from './say';

/** Renders a component into the document, in English and in Lisbon's time zone, over a book that is whole, after unmounting the previous one. */
export async function mount(part: ComponentChildren): Promise<HTMLElement> {
  await unmount();
  const place = document.createElement('div');
  place.className = 'mounted';
  document.body.append(place);
  const wording = { say, locale: 'en', zone: 'Europe/Lisbon', hours: usualHours };
  await act(() =>
    render(
      <WordingProvider value={wording}>
        <BookKnownContext.Provider value="whole">{part}</BookKnownContext.Provider>
      </WordingProvider>,
      place,
    ),
  );
  return place;
}

/** Unmounts and removes what was mounted, as closing the popup does. */
export async function unmount(): Promise<void> {
  for (const old of document.querySelectorAll('.mounted')) {
    await act(() => render(null, old));
    old.remove();
  }
}

/** Presses a key on the focused element. */
export async function press(key: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  await act(() => void document.activeElement?.dispatchEvent(event));
}

/** Replaces the text of the focused field. */
export async function type(text: string): Promise<void> {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`the focus is in ${field?.tagName}`);
  field.value = text;
  await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
}

/** Clicks the button with that text. */
export async function click(name: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find(
    (element) => element.textContent?.trim() === name,
  );
  if (!button) throw new Error(`no button is named ${name}`);
  await act(() => button.click());
}
