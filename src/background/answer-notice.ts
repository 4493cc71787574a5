import { logUnexpected } from '../browser/log';
import { clearNotice, type NoticeDeed } from '../browser/notifications';
import { openAtPromise, openPage } from '../browser/open-page';
import * as steps from '../domain/promise/steps';
import { append } from '../store/append';
import type { Book } from '../store/book';
import { promiseOf } from '../store/promise-story';
import { digestId, noticeOf } from './remind';

/** How long the button of a notification puts it off (ms); other lengths are offered in the day's plan. */
const snooze = 10 * 60_000;

/** What a notification's answer leads to. */
export interface NoticeLeadsTo {
  /** Shows a contact's record in its CRM; gives whether it could. */
  readonly showRecord: (contact: string) => Promise<boolean>;
  /** The book was written. */
  readonly changed: () => Promise<void>;
}

/** Does what the user asked for on a notification: open it, say that it is kept, or be told again. The id says it all. */
export async function answerNotice(book: Book, { id, deed }: NoticeDeed, to: NoticeLeadsTo): Promise<void> {
  try {
    if (id === digestId) await openPage('today');
    else await answerPromise(book, id.slice(noticeOf('').length), deed, to);
    await clearNotice(id);
    await to.changed();
  } catch (cause) {
    logUnexpected('answering a notification', cause);
  }
}

async function answerPromise(
  book: Book,
  id: string,
  deed: NoticeDeed['deed'],
  { showRecord }: NoticeLeadsTo,
): Promise<void> {
  const promise = await promiseOf(book, id);
  if (promise && deed === 'open' && (await showRecord(promise.contact))) return;
  if (!promise || deed === 'open') return openAtPromise(id);
  // It may be closed by now, in the sidebar or on another click.
  if (!promise.open) return;
  const now = Date.now();
  await append(book, [deed === 'first' ? steps.keep(promise, now) : steps.snooze(promise, now + snooze)]);
}
