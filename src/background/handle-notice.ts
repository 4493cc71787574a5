import { logUnexpected } from '../browser/log';
import { clearNotice, type NoticeClick } from '../browser/notifications';
import { openAtPromise, openPage } from '../browser/open-page';
import * as promiseEntries from '../domain/promise/entries';
import { append } from '../store/append';
import type { Book } from '../store/book';
import { promiseOf } from '../store/promise-details';
import type { BackgroundActions } from './actions';
import { digestId, promiseIdOf } from './remind';

/** How long a notification's Snooze button postpones it, in ms; the day's plan offers other lengths. */
const snooze = 10 * 60_000;

/** Does what the user chose on a notification: open the promise, mark it kept, or snooze it. */
export async function handleNotice(
  book: Book,
  { id, target }: NoticeClick,
  actions: BackgroundActions,
): Promise<void> {
  try {
    if (id === digestId) await openPage('today');
    else await handlePromise(book, promiseIdOf(id), target, actions);
    await clearNotice(id);
    await actions.refresh();
  } catch (cause) {
    logUnexpected('answering a notification', cause);
  }
}

async function handlePromise(
  book: Book,
  id: string,
  target: NoticeClick['target'],
  { showRecord }: BackgroundActions,
): Promise<void> {
  const promise = await promiseOf(book, id);
  if (promise && target === 'notice' && (await showRecord(promise.contact))) return;
  if (!promise || target === 'notice') return openAtPromise(id);
  // It may have been closed meanwhile, in the sidebar or by another click.
  if (!promise.open) return;
  const now = Date.now();
  const entry =
    target === 'first-button'
      ? promiseEntries.keep(promise, now)
      : promiseEntries.snooze(promise, now + snooze);
  // The user did it, and can undo it on any surface.
  await append(book, [entry], { change: {} });
}
