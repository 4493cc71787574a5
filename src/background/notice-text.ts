import { dueInstant } from '../domain/due/due-instant';
import { clockIn } from '../domain/due/clock-in';
import type { Here } from '../domain/due/here';
import { dayAt } from '../domain/due/working-hours';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { DueReminder } from '../domain/reminder/reminders-due';
import type { PromiseDetails } from '../store/promise-details';

/** What the text of a notification depends on. */
export interface NoticeContext extends Here {
  /** Returns a text of `_locales`, its placeholders filled in. */
  readonly getMessage: (key: string, ...values: string[]) => string;
  /** BCP 47. */
  readonly locale: string;
  /** Ids of confidential things: the system stores a notification's text and shows it on a locked screen. */
  readonly confidential: ReadonlySet<string>;
}

/** Characters of a note, a name or a promise that a notification shows. */
const noteLength = 120;

/** Returns the text of a reminder: who, what and when, and how we left it last time, without anything confidential. */
export function noticeText({ stage, promise }: DueReminder, story: PromiseDetails, context: NoticeContext) {
  const { getMessage, confidential } = context;
  const name = story.to?.name === undefined ? getMessage('noticeSomeone') : shortened(story.to.name);
  const title = getMessage(titleKey(stage, promise, context), name);
  const when = getMessage('promiseDue', dueText(promise, context));
  const what = confidential.has(promise.id) ? when : `${shortened(promise.text.words)} · ${when}`;
  const last = lastTimeText(story, context);
  return { title, message: last === undefined ? what : `${what}\n${last}` };
}

/** Returns the text of a digest: how many promises fell due, how many cushions began, and to whom. */
export function digestText(
  reminders: readonly DueReminder[],
  names: readonly string[],
  context: NoticeContext,
) {
  const { getMessage } = context;
  const due = reminders.filter(({ promise }) => isDue(promise, context)).length;
  const begun = getMessage('noticeDigestBegun', String(reminders.length - due));
  const title = due > 0 ? getMessage('noticeDigestDue', String(due)) : begun;
  const rest = due > 0 && due < reminders.length ? [begun] : [];
  return { title, message: [names.map(shortened).join(', '), ...rest].join(' · ') };
}

function titleKey(stage: DueReminder['stage'], promise: ClientPromise, context: NoticeContext): string {
  if (stage === 'due') return 'noticeDue';
  if (stage === 'cushion') return 'noticeCushion';
  return isDue(promise, context) ? 'noticeOverdue' : 'noticeCushion';
}

const isDue = ({ due }: ClientPromise, { now, zone, hours }: Here) => dueInstant(due, zone, hours) <= now;

function dueText({ due }: ClientPromise, { locale, zone, now }: NoticeContext): string {
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  if (due.type === 'day') return Temporal.PlainDate.from(due.day).toLocaleString(locale, date);
  const clock = clockIn(locale, due.at, zone);
  if (dayAt(due.at, zone) === dayAt(now, zone)) return clock;
  return `${new Intl.DateTimeFormat(locale, { ...date, timeZone: zone }).format(due.at)} ${clock}`;
}

function lastTimeText({ last, rated }: PromiseDetails, context: NoticeContext) {
  const { getMessage, confidential } = context;
  if (!last || confidential.has(last.id)) return undefined;
  const shown = shortened(last.text.note);
  const rating = last.rating ? getMessage(ratingKey[last.rating]) : earlierRating(rated, context);
  const text = [rating, shown].filter(Boolean).join(' · ');
  return text === '' ? undefined : getMessage('noticeLastTime', text);
}

/** A newer interaction without a rating does not hide the last one. */
function earlierRating(rated: PromiseDetails['rated'], { getMessage, confidential }: NoticeContext) {
  if (!rated?.rating || confidential.has(rated.id)) return undefined;
  return getMessage('theyWouldSay', getMessage(ratingKey[rated.rating]));
}

/** A notification is drawn by the system, as wide as that likes. */
function shortened(text: string): string {
  return text.length > noteLength ? `${text.slice(0, noteLength).toWellFormed()} …` : text;
}

const ratingKey = {
  rave: 'ratingRave',
  positive: 'ratingPositive',
  lukewarm: 'ratingLukewarm',
  negative: 'ratingNegative',
} as const;
