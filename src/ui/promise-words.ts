import { dayAt } from '../domain/due/working-hours';
import type { ClientPromise } from '../domain/promise/client-promise';
import { stateOf } from '../domain/promise/state-of';
import { plural } from './plural';
import { dayWords, dueWords, lengthWords } from './time-words';
import type { Wording } from './wording';

const minute = 60_000;

/** The words for an open promise's state: the lead ("Overdue 2 h"), and the rest. */
export interface PromiseWords {
  readonly standing: 'overdue' | 'cushion' | 'ahead';
  readonly lead: string;
  readonly rest: readonly string[];
}

/** Returns the words for an open promise's state at `now` (epoch ms). */
export function promiseWords(promise: ClientPromise, now: number, wording: Wording): PromiseWords {
  const { say, zone, hours } = wording;
  const { standing, dueAt } = stateOf(promise, now, zone, hours);
  const when = dueWords(promise.due, now, wording);
  const rest = restWords(promise, now, wording);
  const late = now - dueAt;
  if (standing === 'overdue' && late < minute) return { standing, lead: say('promiseOverdueNow'), rest };
  if (standing === 'overdue')
    return { standing, lead: say('promiseOverdue', lengthWords(late, wording)), rest };
  if (standing === 'cushion' && promise.by === 'us')
    return { standing, lead: say('promiseStartNow'), rest: [say('promiseDue', when), ...rest] };
  return { standing: 'ahead', lead: capital(when, wording.locale), rest };
}

function restWords(promise: ClientPromise, now: number, wording: Wording): string[] {
  const { say } = wording;
  const { understood, who } = promise.text;
  return [
    promise.cause === 'message' ? say('promiseMessage') : '',
    understood ? say('promiseUnderstood', understood) : '',
    who ? say('promiseWho', who) : '',
    promise.moves > 0 ? movedWords(promise, now, wording) : '',
  ].filter((words) => words !== '');
}

function movedWords({ moves, firstDue }: ClientPromise, now: number, wording: Wording): string {
  const first = dayWords(
    firstDue.type === 'day' ? firstDue.day : dayAt(firstDue.at, wording.zone),
    now,
    wording,
  );
  return plural(wording, 'promiseMoved', moves, first);
}

// "tomorrow 10:00" at the start of a line: "Tomorrow 10:00".
const capital = (words: string, locale: string) =>
  words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
