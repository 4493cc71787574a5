import { contactInTab } from '../browser/active-tab';
import type { Selected } from '../browser/context-menu';
import { logUnexpected } from '../browser/log';
import { openPopup } from '../browser/open-page';
import { getMessage } from '../browser/i18n';
import { refKey } from '../domain/contact/contact-ref';
import { addWorkingMinutes } from '../domain/due/working-time';
import { selectedWords } from '../domain/promise/selected-words';
import type { Book } from '../store/book';
import { draftKey } from '../store/drafts';
import { readSavedDraft, saveDraft } from '../store/save-draft';
import { readHabits } from '../store/habits';
import { readHere } from '../store/read-here';

/**
 * "Promise this", and "Their message waits" (P9): puts the selected text as a sentence into the popup's draft, for the
 * contact on screen. Nothing is saved before the user presses Enter.
 */
export async function draftSelection(book: Book, { action, text, tab }: Selected): Promise<void> {
  const words = selectedWords(text);
  if (words === '') return;
  const now = Date.now();
  try {
    const contact = tab === undefined ? undefined : await contactInTab(tab);
    const key = draftKey('popup', contact && refKey(contact.ref));
    const before = await readSavedDraft(book, key);
    const sentence =
      action === 'promise'
        ? getMessage('contextPromiseSentence', words)
        : getMessage('contextAnswerSentence', await answerBy(book, now), words);
    await saveDraft(book, {
      key,
      // A draft that was begun there stays in front.
      text: before ? `${before.text.trimEnd()}\n${sentence}` : sentence,
      changes: before?.changes ?? [],
      at: now,
    });
    await openPopup();
  } catch (cause) {
    logUnexpected('taking selected text', cause);
  }
}

/** When a message that came at `now` is to be answered; in English, which the quick log always reads. */
async function answerBy(book: Book, now: number): Promise<string> {
  const [{ zone, hours }, { answerMinutes }] = await Promise.all([readHere(book, now), readHabits(book)]);
  const at = addWorkingMinutes(now, answerMinutes, zone, hours);
  const by = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const day = by.toLocaleString('en-GB', { day: 'numeric', month: 'short' });
  return `${day} ${by.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
