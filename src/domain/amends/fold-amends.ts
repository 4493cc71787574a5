import type { Entry } from '../journal/entry';
import type { Amends } from './amends';

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

// Telling twice does not make the first telling later.
const firstOf = (a: number | undefined, b: number) => (a === undefined ? b : Math.min(a, b));
