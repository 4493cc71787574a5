import type { Entry } from '../journal/entry';
import type { Amends } from './amends';

/** Returns the amends after one more entry. Any amends entry opens them; other entries change nothing. */
export function foldAmends(amends: Amends | undefined, entry: Entry): Amends | undefined {
  const current = amends ?? { openedAt: entry.at, text: {} };
  switch (entry.kind) {
    case 'amends.opened':
      return { ...current, because: entry.data.because };
    case 'amends.told':
      return {
        ...current,
        toldAt: earliest(current.toldAt, entry.data.toldAt),
        text: { ...current.text, ...entry.text },
      };
    case 'amends.offered':
      return { ...current, ...entry.data, text: { ...current.text, ...entry.text } };
    case 'amends.made':
      return { ...current, madeAt: entry.data.madeAt, text: { ...current.text, ...entry.text } };
    case 'amends.dropped':
      return { ...current, dropped: 1, text: { ...current.text, ...entry.text } };
    default:
      return amends;
  }
}

// Telling them twice does not make the first time later.
const earliest = (a: number | undefined, b: number) => (a === undefined ? b : Math.min(a, b));
