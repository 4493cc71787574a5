import { sheetKeys } from '../../ui/keys';

/** Returns what a button does and to what, in words: if they change under the pointer, the user meant what was there before. */
export function aboutOf(button: Element): string {
  const { ownerDocument } = button;
  const row = button.closest('li')?.querySelector(ownWords);
  const title = button.closest('dialog')?.querySelector('h1, h2');
  return wordsOf([ownerDocument.querySelector('h1'), title, row, button]);
}

/** Returns what a single key acts on, in words: the contact, and for the key that keeps the first promise also that list. */
export function aboutKey(key: string, document: Document): string {
  const rows = key === sheetKeys.keep ? [...document.querySelectorAll('li')] : [];
  return wordsOf([document.querySelector('h1'), ...rows.map((row) => row.querySelector(ownWords))]);
}

/** What the user or the page wrote, in either direction. */
const ownWords = '[dir=auto]';

const wordsOf = (elements: readonly (Element | null | undefined)[]) =>
  elements.map((element) => element?.textContent ?? '').join('\n');
