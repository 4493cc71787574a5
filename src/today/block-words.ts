import type { Block } from '../domain/day/plan-day';
import { dayAt } from '../domain/due/working-hours';
import { clockWords, dayWords, dueWords } from '../ui/time-words';
import type { Wording } from '../ui/wording';
import { amendsWords } from './amends-words';
import type { Today } from './today';

/** Returns the text of a block: its promise, whom it is for and when it is due, and its hours for screen readers. */
export function blockWords({ promise, state, from, to, place }: Block, today: Today, wording: Wording) {
  const { say, zone } = wording;
  const name = today.day.names.get(promise.contact)?.name;
  const due = dueWords(promise.due, today.now, wording);
  const isSameDay = dayAt(state.startsAt, zone) === dayAt(from, zone);
  const start = isSameDay
    ? clockWords(state.startsAt, wording)
    : dayWords(dayAt(state.startsAt, zone), today.now, wording);
  const standing =
    state.standing === 'overdue'
      ? say('todayOverdueSince', due)
      : say('todayCushionDue', start, dueShort(due, today, wording));
  const who = promise.text.who && say('promiseWho', promise.text.who);
  const message = promise.cause === 'message' && say('promiseMessage');
  const early = place === 'early' && say('todayEarly');
  const amends = amendsWords(promise, today.now, wording);
  const when = [name, standing, amends, message, who, early].filter(Boolean).join(' · ');
  const hours = `${clockWords(from, wording)}–${clockWords(to, wording)}`;
  return { title: promise.text.words, when, hours };
}

/** Drops "today": the plan of today does not need it. */
function dueShort(due: string, { now }: Today, wording: Wording): string {
  const today = dayWords(dayAt(now, wording.zone), now, wording);
  return due.startsWith(`${today} `) ? due.slice(today.length + 1) : due;
}
