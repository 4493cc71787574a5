import type { Due } from '../due/due';
import { dayAt } from '../due/working-hours';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from '../promise/client-promise';
import type { Reading } from '../quick-log/reading';

/** One thing that is read back: who does what, by when. */
export interface ReadBackPart {
  readonly by: 'us' | 'them';
  readonly words: string;
  readonly due: Due;
  /** Absent where its sentence is not saved yet. */
  readonly promise?: ClientPromise;
}

/**
 * Gives what to read back before hanging up, ours first: what was promised today, saved or only typed (`unsaved`), or all
 * that is open where nothing was. Ours and theirs keep the order in which they were made; what the sentence closes is left out.
 */
export function readBackOf(
  promises: readonly ClientPromise[],
  now: number,
  zone: string,
  unsaved?: Reading,
): ReadBackPart[] {
  const closing = new Set(
    unsaved?.chips.flatMap((chip) => ('closes' in chip && !chip.doubtful ? chip.closes : [])),
  );
  const open = promises.filter((promise) => promise.open && !closing.has(promise.id));
  const today = open.filter(({ madeAt }) => dayAt(madeAt, zone) === dayAt(now, zone));
  const typed = unsaved ? partsOf(unsaved) : [];
  const saved = (today.length + typed.length ? today : open)
    .toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))
    .map((promise) => ({ promise, by: promise.by, words: promise.text.words, due: promise.due }));
  return [...saved, ...typed].toSorted((a, b) => rank(a) - rank(b));
}

/** Whether its day, or its minute, has gone by at `now` (epoch ms): nobody can agree to that any more. */
export const isPastDue = ({ due }: ReadBackPart, now: number, zone: string): boolean =>
  due.type === 'at' ? due.at < now : due.day < dayAt(now, zone);

const rank = ({ by }: ReadBackPart) => (by === 'us' ? 0 : 1);

/** What a sentence will promise once it is saved, and by when. */
const partsOf = ({ chips }: Reading): ReadBackPart[] =>
  chips.flatMap((chip) => {
    if (chip.type !== 'promise' && chip.type !== 'theirs') return [];
    const { when, words } = chip;
    return { by: chip.type === 'promise' ? 'us' : 'them', words, due: when.known ? when.due : when.fallback };
  });

/** Gives the entries of "they agreed": what was read back is what they understand, where nothing else was said. */
export const agreedEntries = (parts: readonly ReadBackPart[]): NewEntry[] =>
  parts.flatMap(({ promise }) =>
    promise && promise.text.understood === undefined
      ? {
          kind: 'promise.reworded',
          entity: promise.id,
          contact: promise.contact,
          data: {},
          text: { understood: promise.text.words },
        }
      : [],
  );

/** Gives a sentence's entries where it was read back before it was saved: its promises are what they understand. */
export const asAgreed = (news: readonly NewEntry[]): NewEntry[] =>
  news.map((one) =>
    one.kind === 'promise.made' ? { ...one, text: { understood: one.text.words, ...one.text } } : one,
  );
