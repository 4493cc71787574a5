import type { RefKey } from '../../domain/contact/contact-ref';
import { fieldMemory, type Field, type PageMemory } from '../reading/page-memory';

/** How long the field of a record that was left may still load, ms. */
const maxDelay = 30_000;

/** What is late by this many times the slowest name comes no more; but not before so many ms. */
const [slack, minDelay] = [3, 1_500];

/** Returns how long the field of a record that was left may still load, ms: as long as the page's names tell. */
const likelyDelay = ({ slowest }: PageMemory): number =>
  slowest === 0 ? maxDelay : Math.min(maxDelay, Math.max(minDelay, slack * slowest));

/** How long a field may still get the text of a record that was left, ms. */
export interface Doubt {
  /** By what the page's names took so far; not positive once it is over. */
  readonly likely: number;
  /** At most. */
  readonly longest: number;
}

/** Returns how doubtful a field is for a record at this time, ms of `performance.now()`. */
export function doubtOf(field: Field, key: RefKey, memory: PageMemory, at: number): Doubt {
  const left = [...fieldMemory(memory, field).pending].filter(([other]) => other !== key);
  const since = Math.max(...left.map(([, time]) => time)) - at;
  return { likely: since + likelyDelay(memory), longest: since + maxDelay };
}
