import { Impression } from '../../domain/impression/impression';
import { readable } from './readable';
import type { RowChange } from './row-change';

/** An interaction before and after a write; undefined: there is none. */
export interface ImpressionChange {
  readonly before: Impression | undefined;
  readonly after: Impression | undefined;
}

/** Returns what changed of interactions; `isWhole`: each row that stood there could be read. */
export function readChanges(changes: readonly RowChange[]): { read: ImpressionChange[]; isWhole: boolean } {
  const read = changes.map(({ before, after }) => [rowOf(before), rowOf(after)] as const);
  return {
    read: read.map(([before, after]) => ({ before, after })),
    isWhole: changes.every(({ before }, i) => before === undefined || read[i]?.[0] !== undefined),
  };
}

const rowOf = (row: unknown): Impression | undefined => readable(Impression, [row])[0];
