import type { ClientPromise } from '../domain/promise/client-promise';
import type { Meeting } from '../domain/keeping/meeting';
import type { DayBook } from '../store/day-book';

/** Returns the day as it may be printed: a confidential promise or meeting keeps its time and contact, but its text is replaced. */
export function printableDay(day: DayBook, confidentialWords: string): DayBook {
  const hideConfidential = (promises: readonly ClientPromise[]) =>
    promises.map((promise) =>
      day.confidential.has(promise.id) ? { ...promise, text: { words: confidentialWords } } : promise,
    );
  const hideMeetings = (meetings: readonly Meeting[]) =>
    meetings.map((meeting) =>
      day.confidential.has(meeting.id) ? { ...meeting, text: { what: confidentialWords } } : meeting,
    );
  const { overdue, ours, theirs, mending, closed } = day;
  return {
    ...day,
    overdue: hideConfidential(overdue),
    ours: hideConfidential(ours),
    theirs: hideConfidential(theirs),
    mending: hideConfidential(mending),
    closed: hideConfidential(closed),
    meetings: hideMeetings(day.meetings),
    asking: hideMeetings(day.asking),
  };
}
