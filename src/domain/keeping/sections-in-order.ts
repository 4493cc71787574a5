import type { SectionPlace } from './section';
import { sections } from './registry/sections';

/** Returns the sections of the client file in order; what keeps a client comes first once they have bought (F1). */
export function sectionsInOrder(bought: boolean): SectionPlace[] {
  const first = bought ? 'client' : 'person';
  const all: readonly SectionPlace[] = Object.values(sections);
  return all.toSorted((a, b) => Number(b.group === first) - Number(a.group === first) || a.place - b.place);
}
