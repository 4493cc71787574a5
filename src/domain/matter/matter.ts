import * as v from 'valibot';
import type { Entry } from '../journal/entry';

/** Something to ask about (F2). */
export const Matter = v.object({
  id: v.string(),
  contact: v.string(),
  /** 1 while it is still to be asked; absent once it was asked or dropped. */
  open: v.exactOptional(v.literal(1)),
  /** Epoch ms. */
  noticedAt: v.number(),
  /** Epoch ms of the last time it was asked. */
  askedAt: v.exactOptional(v.number()),
  text: v.object({ about: v.string(), answer: v.exactOptional(v.string()) }),
});
export type Matter = v.InferOutput<typeof Matter>;

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
