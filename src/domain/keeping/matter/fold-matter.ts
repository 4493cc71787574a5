import type { Entry } from '../../journal/entry';
import type { Matter } from '.';

/** Folds a matter's entries (in force, in order). */
export function foldMatter(entries: readonly Entry[]): Matter | undefined {
  const noticed = entries.find((entry) => entry.kind === 'matter.noticed');
  if (!noticed) return undefined;
  const { entity: id, contact, at: noticedAt, text } = noticed;
  return entries.reduce(step, { id, contact, open: 1, noticedAt, text });
}

function step(matter: Matter, entry: Entry): Matter {
  const { open: _, ...closed } = matter;
  if (entry.kind === 'matter.dropped') return closed;
  if (entry.kind !== 'matter.asked') return matter;
  return { ...closed, askedAt: entry.data.askedAt, text: { ...matter.text, ...entry.text } };
}
