import type { Entry } from '../journal/entry';
import { take, type KindOf, type Steps } from '../journal/fold-from';
import type { Amends } from './amends';

/** Returns the amends after one more entry. Any of them opens the amends. */
export const foldAmends = (before: Amends | undefined, entry: Entry<KindOf<'amends'>>): Amends | undefined =>
  take<Amends>(steps, before ?? { openedAt: entry.at, text: {} }, entry);

const steps: Steps<KindOf<'amends'>, Amends> = {
  'amends.opened': (amends, { data }) => ({ ...amends, because: data.because }),
  'amends.told': (amends, { data, text }) => ({
    ...amends,
    toldAt: earliest(amends.toldAt, data.toldAt),
    text: { ...amends.text, ...text },
  }),
  'amends.offered': (amends, { data, text }) => ({ ...amends, ...data, text: { ...amends.text, ...text } }),
  'amends.made': (amends, { data, text }) => ({
    ...amends,
    madeAt: data.madeAt,
    text: { ...amends.text, ...text },
  }),
  'amends.dropped': (amends, { text }) => ({ ...amends, dropped: 1, text: { ...amends.text, ...text } }),
};

// Telling them twice does not make the first time later.
const earliest = (a: number | undefined, b: number) => (a === undefined ? b : Math.min(a, b));
