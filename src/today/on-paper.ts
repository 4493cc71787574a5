import type { ClientPromise } from '../domain/promise/client-promise';
import type { DayBook } from '../store/day-book';

/** Gives the day as it may be printed: a confidential promise is there with its time and its person, its words are not. */
export function onPaper(day: DayBook, confidentialWords: string): DayBook {
  const cover = (promises: readonly ClientPromise[]) =>
    promises.map((promise) =>
      day.confidential.has(promise.id) ? { ...promise, text: { words: confidentialWords } } : promise,
    );
  const { overdue, ours, theirs, mending, closed: ended } = day;
  return {
    ...day,
    overdue: cover(overdue),
    ours: cover(ours),
    theirs: cover(theirs),
    mending: cover(mending),
    closed: cover(ended),
  };
}
