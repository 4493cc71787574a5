import { logUnexpected } from '../browser/log';
import type { Notice } from '../browser/notifications';
import type { Here } from '../domain/due/here';
import { inPersonOrDigest } from '../domain/reminder/in-person-or-digest';
import type { DueReminder } from '../domain/reminder/reminders-due';
import type { Book } from '../store/book';
import { readConfidential } from '../store/confidential';
import { dueReminders } from '../store/due-reminders';
import { readHabits } from '../store/habits';
import { lastLook, noteLook } from '../store/last-look';
import { nameOf } from '../store/names';
import { storyOf } from '../store/promise-story';
import { digestWords, noticeWords, type Told } from './notice-words';

/** The browser's side of notifications. */
export interface Notifier extends Pick<Told, 'say' | 'locale'> {
  readonly mayNotify: () => Promise<boolean>;
  readonly show: (notice: Notice) => Promise<void>;
}

/** A notice about one promise carries its id; the digest has one of its own. */
export const noticeOf = (promise: string) => `promise ${promise}`;
export const digestId = 'digest';

/** How many names a digest says. */
const named = 5;

/**
 * Shows what rings since the last look , then notes the look. In this order: a worker that dies in
 * between shows the same again, under the same ids, and loses none.
 */
export async function remind(book: Book, notifier: Notifier, here: Here): Promise<void> {
  try {
    const last = await lastLook(book);
    if (last && (await isWanted(book, notifier))) {
      const told = { ...notifier, ...here, confidential: await readConfidential(book) };
      await show(book, notifier, await dueReminders(book, last, here), told);
    }
    await noteLook(book, here);
  } catch (cause) {
    logUnexpected('reminders', cause);
  }
}

const isWanted = async (book: Book, { mayNotify }: Notifier) =>
  (await readHabits(book)).reminders && (await mayNotify());

async function show(book: Book, notifier: Notifier, all: readonly DueReminder[], told: Told): Promise<void> {
  if (!all.length) return;
  const { type, reminders } = inPersonOrDigest(all, told.now);
  if (type === 'digest') return showDigest(book, notifier, reminders, told);
  for (const reminder of reminders) {
    const words = noticeWords(reminder, await storyOf(book, reminder.promise), told);
    const buttons = [notifier.say('promiseKept'), notifier.say('noticeSnooze')] as const;
    await notifier.show({ id: noticeOf(reminder.promise.id), ...words, buttons });
  }
}

async function showDigest(
  book: Book,
  notifier: Notifier,
  reminders: readonly DueReminder[],
  told: Told,
): Promise<void> {
  const contacts = [...new Set(reminders.map(({ promise }) => promise.contact))];
  const people = await Promise.all(contacts.slice(0, named).map((id) => nameOf(book, id)));
  const names = people.map((one) => one?.name).filter((name) => name !== undefined);
  const more = contacts.length > named ? ['…'] : [];
  await notifier.show({ id: digestId, ...digestWords(reminders, [...names, ...more], told) });
}
