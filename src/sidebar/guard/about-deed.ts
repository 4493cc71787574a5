/** Returns what a button does and to what, in words: if they change under the pointer, the user meant what was there before. */
export function aboutOf(button: Element): string {
  const { ownerDocument } = button;
  const row = button.closest('li')?.querySelector(ownWords);
  const title = button.closest('dialog')?.querySelector('h1, h2');
  return wordsOf([ownerDocument.querySelector('h1'), title, row, button]);
}

/** Returns what single keys act on, in words: the contact, and each row of its lists. */
export function aboutKeys(document: Document): string {
  const rows = [...document.querySelectorAll('li')].map((row) => row.querySelector(ownWords));
  return wordsOf([document.querySelector('h1'), ...rows]);
}

/** What the user or the page wrote, in either direction. */
const ownWords = '[dir=auto]';

const wordsOf = (elements: readonly (Element | null | undefined)[]) =>
  elements.map((element) => element?.textContent ?? '').join('\n');
