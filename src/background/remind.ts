import { logUnexpected } from '../browser/log';
import type { Notice } from '../browser/notifications';
import type { Here } from '../domain/due/here';
import { oneByOneOrDigest } from '../domain/reminder/one-by-one-or-digest';
import type { DueReminder } from '../domain/reminder/reminders-due';
import type { Book } from '../store/book';
import { readConfidential } from '../store/confidential';
import { dueReminders } from '../store/due-reminders';
import { readHabits } from '../store/habits';
import { readLastLook, saveLastLook } from '../store/last-look';
import { nameOf } from '../store/names';
import { detailsOf } from '../store/promise-details';
import { digestText, noticeText, type NoticeContext } from './notice-text';

/** The browser's notifications, and the texts of `_locales`. */
export interface Notifier extends Pick<NoticeContext, 'getMessage' | 'locale'> {
  readonly mayNotify: () => Promise<boolean>;
  readonly show: (notice: Notice) => Promise<void>;
}

const prefix = 'promise ';

/** Returns the id of the notification about a promise. */
export const noticeId = (promise: string) => `${prefix}${promise}`;

/** Returns the id of the promise that a notification is about. */
export const promiseIdOf = (notice: string) => notice.slice(prefix.length);

/** The id of the one notification for many promises. */
export const digestId = 'digest';

/** How many names a digest lists. */
const namesShown = 5;

/**
 * Shows the reminders that became due since the last look, then saves this look. In this order a worker that dies in
 * between shows the same ones again, under the same ids, and loses none.
 */
export async function remind(book: Book, notifier: Notifier, here: Here): Promise<void> {
  try {
    const last = await readLastLook(book);
    if (last && (await isWanted(book, notifier))) {
      const context = { ...notifier, ...here, confidential: await readConfidential(book) };
      await show(book, notifier, await dueReminders(book, last, here), context);
    }
    await saveLastLook(book, here);
  } catch (cause) {
    logUnexpected('reminders', cause);
  }
}

const isWanted = async (book: Book, { mayNotify }: Notifier) =>
  (await readHabits(book)).reminders && (await mayNotify());

async function show(
  book: Book,
  notifier: Notifier,
  due: readonly DueReminder[],
  context: NoticeContext,
): Promise<void> {
  if (!due.length) return;
  const { type, reminders } = oneByOneOrDigest(due, context.now);
  if (type === 'digest') return showDigest(book, notifier, reminders, context);
  for (const reminder of reminders) {
    const text = noticeText(reminder, await detailsOf(book, reminder.promise), context);
    const buttons = [notifier.getMessage('promiseKept'), notifier.getMessage('noticeSnooze')] as const;
    await notifier.show({ id: noticeId(reminder.promise.id), ...text, buttons });
  }
}

async function showDigest(
  book: Book,
  notifier: Notifier,
  reminders: readonly DueReminder[],
  context: NoticeContext,
): Promise<void> {
  const contacts = [...new Set(reminders.map(({ promise }) => promise.contact))];
  const people = await Promise.all(contacts.slice(0, namesShown).map((id) => nameOf(book, id)));
  const names = people.map((person) => person?.name).filter((name) => name !== undefined);
  const more = contacts.length > namesShown ? ['…'] : [];
  await notifier.show({ id: digestId, ...digestText(reminders, [...names, ...more], context) });
}
