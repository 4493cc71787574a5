import type { Due } from '../due/due';
import { dayAt } from '../due/working-hours';
import type { NewEntry } from '../journal/entry';
import type { ClientPromise } from '../promise/client-promise';
import type { Reading } from '../quick-log/reading';

/** One promise to read back: who does what by when. */
export interface ReadBackPart {
  readonly by: 'us' | 'them';
  readonly words: string;
  readonly due: Due;
  /** Absent if its sentence is not saved yet. */
  readonly promise?: ClientPromise;
}

/**
 * Returns the promises to read back before hanging up, at `now` (epoch ms): those made today, saved or only typed
 * (`unsaved`), or else all open ones; without those that the typed sentence closes. Ours first, each in the order made.
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

/** Whether its due time is past at `now` (epoch ms), so that nobody can agree to it any more. */
export const isPastDue = ({ due }: ReadBackPart, now: number, zone: string): boolean =>
  due.type === 'at' ? due.at < now : due.day < dayAt(now, zone);

const rank = ({ by }: ReadBackPart) => (by === 'us' ? 0 : 1);

/** The promises that a sentence will make once it is saved. */
const partsOf = ({ chips }: Reading): ReadBackPart[] =>
  chips.flatMap((chip) => {
    if (chip.type !== 'promise' && chip.type !== 'theirs') return [];
    const { when, words } = chip;
    return { by: chip.type === 'promise' ? 'us' : 'them', words, due: when.known ? when.due : when.fallback };
  });

/** Returns the entries of "they agreed": the words read back are what they understand, unless something else was saved. */
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

/**
 * Returns the entries of a sentence that was read back before it was saved: its promises' words are what they understand.
 */
export const asAgreed = (entries: readonly NewEntry[]): NewEntry[] =>
  entries.map((entry) =>
    entry.kind === 'promise.made'
      ? { ...entry, text: { understood: entry.text.words, ...entry.text } }
      : entry,
  );
