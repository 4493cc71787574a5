import { whoIsHere } from '../browser/active-tab';
import type { Selected } from '../browser/context-menu';
import { logUnexpected } from '../browser/log';
import { openPopup } from '../browser/open-page';
import { getMessage } from '../browser/words';
import { refKey } from '../domain/contact/contact-ref';
import { selectedWords } from '../domain/promise/selected-words';
import type { Book } from '../store/book';
import { draftKey, keepDraft, readDraft } from '../store/drafts';

/** "Promise this": the selected text becomes a sentence in the popup, for who is on screen; nothing is promised before Enter. */
export async function promiseThis(book: Book, { text, tab }: Selected): Promise<void> {
  const words = selectedWords(text);
  if (words === '') return;
  try {
    const who = tab === undefined ? undefined : await whoIsHere(tab);
    const key = draftKey('popup', who && refKey(who.ref));
    const before = await readDraft(book, key);
    const sentence = getMessage('contextPromiseSentence', words);
    await keepDraft(book, {
      key,
      // What was begun there stays, and leads.
      text: before ? `${before.text.trimEnd()}\n${sentence}` : sentence,
      changes: before?.changes ?? [],
      at: Date.now(),
    });
    await openPopup();
  } catch (cause) {
    logUnexpected('promising selected text', cause);
  }
}
