import type { Due } from '../due/due';
import type { Meeting } from '../keeping/meeting';
import { usualLength } from '../keeping/meeting/usual-length';
import type { ClientPromise } from '../promise/client-promise';
import type { ExportedPerson } from './people';

/** Something in a calendar or a list of tasks. */
export interface CalendarItem {
  /** The same each time, so that a second import replaces the first. */
  readonly uid: string;
  readonly words: string;
  /** Whom it is with. */
  readonly name: string | undefined;
  readonly due: Due;
  /** How long it takes; 0: it is a moment. */
  readonly minutes: number;
  /** How long before its time it is announced; undefined: at nine on its day. */
  readonly alarmBefore: number | undefined;
}

/** How long before a meeting it is announced (minutes). */
const meetingAlarm = 15;

type People = ReadonlyMap<string, ExportedPerson>;

/** Returns our open promises, each announced when its cushion begins. */
export const promiseItems = (promises: readonly ClientPromise[], people: People): CalendarItem[] =>
  promises
    .filter(({ open }) => open === 'us')
    .map(({ id, contact, due, cushion, text }) => ({
      uid: id,
      words: text.words,
      name: people.get(contact)?.text.name,
      due,
      minutes: 0,
      alarmBefore: due.type === 'at' ? (cushion ?? 0) : undefined,
    }));

/** Returns the meetings that were not cancelled. */
export const meetingItems = (meetings: readonly Meeting[], people: People): CalendarItem[] =>
  meetings
    .filter(({ cancelledAt }) => cancelledAt === undefined)
    .map((meeting) => ({
      uid: meeting.id,
      words: meeting.text.what,
      name: people.get(meeting.contact)?.text.name,
      due: meeting.due,
      minutes: usualLength(meeting),
      alarmBefore: meeting.due.type === 'at' ? meetingAlarm : undefined,
    }));
