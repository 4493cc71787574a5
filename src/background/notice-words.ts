import { dueInstant } from '../domain/due/due-instant';
import { dayAt, type WorkingHours } from '../domain/due/working-hours';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { DueReminder } from '../domain/reminder/reminders-due';
import type { PromiseStory } from '../store/promise-story';

/** How notices are told. `say` gives a text of `_locales`. */
export interface Told {
  readonly say: (key: string, ...values: string[]) => string;
  readonly locale: string;
  readonly zone: string;
  readonly hours: WorkingHours;
  /** Epoch ms. */
  readonly now: number;
  /** Ids of what must never leave: the system keeps what a notification says, and shows it over a locked screen. */
  readonly confidential: ReadonlySet<string>;
}

/** A note may be an essay; a notification is read at a glance. */
const glance = 120;

/** Gives what a reminder says: who, what exactly and when, and how we left it last time; nothing of it that is confidential. */
export function noticeWords({ stage, promise }: DueReminder, story: PromiseStory, told: Told) {
  const { say } = told;
  const who = story.to?.name ?? say('noticeSomeone');
  const title = say(titleOf(stage, promise, told), who);
  const when = say('promiseDue', dueTold(promise, told));
  const what = told.confidential.has(promise.id) ? when : `${promise.text.words} · ${when}`;
  const last = lastTold(story, told);
  return { title, message: last === undefined ? what : `${what}\n${last}` };
}

/** Gives what the one notice for many says: how many fell due, how many begin, and to whom. */
export function digestWords(reminders: readonly DueReminder[], names: readonly string[], told: Told) {
  const due = reminders.filter(({ promise }) => isDue(promise, told)).length;
  const { say } = told;
  const title =
    due > 0 ? say('noticeDigestDue', String(due)) : say('noticeDigestBegun', String(reminders.length));
  const rest =
    due > 0 && due < reminders.length ? [say('noticeDigestBegun', String(reminders.length - due))] : [];
  return { title, message: [names.join(', '), ...rest].join(' · ') };
}

function titleOf(stage: DueReminder['stage'], promise: ClientPromise, told: Told): string {
  if (stage === 'due') return 'noticeDue';
  if (stage === 'cushion') return 'noticeCushion';
  return isDue(promise, told) ? 'noticeOverdue' : 'noticeCushion';
}

const isDue = ({ due }: ClientPromise, { now, zone, hours }: Told) => dueInstant(due, zone, hours) <= now;

function dueTold({ due }: ClientPromise, { locale, zone, now }: Told): string {
  if (due.type === 'day')
    return Temporal.PlainDate.from(due.day).toLocaleString(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
    });
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone } as const;
  const isToday = dayAt(due.at, zone) === dayAt(now, zone);
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  return new Intl.DateTimeFormat(locale, isToday ? clock : { ...clock, ...date }).format(due.at);
}

function lastTold({ last }: PromiseStory, { say, confidential }: Told): string | undefined {
  if (!last || confidential.has(last.id)) return undefined;
  const note =
    last.text.note.length > glance ? `${last.text.note.slice(0, glance).toWellFormed()} …` : last.text.note;
  const rating = last.rating && say(ratingKey[last.rating]);
  const words = [rating, note].filter(Boolean).join(' · ');
  return words === '' ? undefined : say('noticeLastTime', words);
}

const ratingKey = {
  rave: 'ratingRave',
  positive: 'ratingPositive',
  lukewarm: 'ratingLukewarm',
  negative: 'ratingNegative',
} as const;
