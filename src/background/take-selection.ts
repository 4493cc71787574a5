import { whoIsHere } from '../browser/active-tab';
import type { Selected } from '../browser/context-menu';
import { logUnexpected } from '../browser/log';
import { openPopup } from '../browser/open-page';
import { getMessage } from '../browser/words';
import { refKey } from '../domain/contact/contact-ref';
import { addWorkingMinutes } from '../domain/due/working-time';
import { selectedWords } from '../domain/promise/selected-words';
import type { Book } from '../store/book';
import { draftKey, keepDraft, readDraft } from '../store/drafts';
import { readHabits } from '../store/habits';
import { readHere } from '../store/read-here';

/**
 * "Promise this", and "Their message waits" (P9): the selected text becomes a sentence in the popup, for who is on screen;
 * nothing is promised before Enter.
 */
export async function takeSelection(book: Book, { deed, text, tab }: Selected): Promise<void> {
  const words = selectedWords(text);
  if (words === '') return;
  const now = Date.now();
  try {
    const who = tab === undefined ? undefined : await whoIsHere(tab);
    const key = draftKey('popup', who && refKey(who.ref));
    const before = await readDraft(book, key);
    const sentence =
      deed === 'promise'
        ? getMessage('contextPromiseSentence', words)
        : getMessage('contextAnswerSentence', await answerBy(book, now), words);
    await keepDraft(book, {
      key,
      // What was begun there stays, and leads.
      text: before ? `${before.text.trimEnd()}\n${sentence}` : sentence,
      changes: before?.changes ?? [],
      at: now,
    });
    await openPopup();
  } catch (cause) {
    logUnexpected('taking selected text', cause);
  }
}

/** Until when a message that came now is to be answered; in English, which the quick log always reads. */
async function answerBy(book: Book, now: number): Promise<string> {
  const [{ zone, hours }, { answerMinutes }] = await Promise.all([readHere(book, now), readHabits(book)]);
  const at = addWorkingMinutes(now, answerMinutes, zone, hours);
  const by = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const day = by.toLocaleString('en-GB', { day: 'numeric', month: 'short' });
  return `${day} ${by.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}
