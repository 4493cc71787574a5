import * as v from 'valibot';
import { Due } from '../due/due';
import type { Entry } from '../journal/entry';

/** How far the repair of a promise has come (P6). Instants are epoch ms. */
export const Amends = v.object({
  openedAt: v.number(),
  because: v.exactOptional(v.picklist(['known', 'day-full', 'late'])),
  toldAt: v.exactOptional(v.number()),
  due: v.exactOptional(Due),
  /** The promise of what we do instead. */
  instead: v.exactOptional(v.string()),
  madeAt: v.exactOptional(v.number()),
  dropped: v.exactOptional(v.literal(1)),
  text: v.object({
    how: v.exactOptional(v.string()),
    what: v.exactOptional(v.string()),
    done: v.exactOptional(v.string()),
    why: v.exactOptional(v.string()),
  }),
});
export type Amends = v.InferOutput<typeof Amends>;

/** Gives the repair after one more entry; an entry that is not about a repair changes nothing. Any step opens it. */
export function foldAmends(amends: Amends | undefined, entry: Entry): Amends | undefined {
  const sofar = amends ?? { openedAt: entry.at, text: {} };
  switch (entry.kind) {
    case 'amends.opened':
      return { ...sofar, because: entry.data.because };
    case 'amends.told':
      return {
        ...sofar,
        toldAt: firstOf(sofar.toldAt, entry.data.toldAt),
        text: { ...sofar.text, ...entry.text },
      };
    case 'amends.offered':
      return { ...sofar, ...entry.data, text: { ...sofar.text, ...entry.text } };
    case 'amends.made':
      return { ...sofar, madeAt: entry.data.madeAt, text: { ...sofar.text, ...entry.text } };
    case 'amends.dropped':
      return { ...sofar, dropped: 1, text: { ...sofar.text, ...entry.text } };
    default:
      return amends;
  }
}

/** Tells whether a repair waits still: it stays open until it is made, or they say that nothing is left to mend. */
export const isOpen = (amends: Amends): boolean =>
  amends.madeAt === undefined && amends.dropped === undefined;

// Telling twice does not make the first telling later.
const firstOf = (a: number | undefined, b: number) => (a === undefined ? b : Math.min(a, b));
