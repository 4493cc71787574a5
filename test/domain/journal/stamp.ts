import { readEntry, type Entry, type NewEntry } from '../../../src/domain/journal/entry';
import { berlin, now } from '../sample';

/** Returns entries as the journal has them, in their order, a millisecond apart. */
export const stamp = (news: readonly NewEntry[]): Entry[] =>
  news.map((entry, i) =>
    readEntry({
      ...entry,
      id: `e${i}`,
      v: 1,
      device: 'd',
      n: i + 1,
      lamport: i + 1,
      at: now + i,
      zone: berlin,
    }),
  );
