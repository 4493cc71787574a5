import { mattersInOrder } from '../domain/keeping/matter/in-order';
import type { OpenThing } from '../domain/quick-log/reading';
import type { ContactOverview } from './contact-overview';

/** A sentence is read at each keystroke, so it is compared with only this many matters, the latest. */
const maxMatters = 200;

/** Returns what a sentence in the past tense may close, as far as the overview holds it; `owedTo` returns the rest. */
export function openThings(overview: ContactOverview | undefined): OpenThing[] {
  if (!overview) return [];
  const promises = overview.promises.map(({ id, by, text }) => ({
    id,
    type: by === 'us' ? ('promise' as const) : ('theirs' as const),
    words: text.words,
  }));
  const matters = mattersInOrder(overview.matters)
    .slice(0, maxMatters)
    .map(({ id, text }) => ({ id, type: 'matter' as const, words: text.about }));
  return [...promises, ...matters];
}
