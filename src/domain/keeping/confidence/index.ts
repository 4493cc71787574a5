import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowOf } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { keepingBase } from '../base';
import { kinds } from './kinds';

/** Marks something as confidential (F5). */
export const Confidence = v.object({
  ...keepingBase,
  type: v.literal('confidence'),
  /** Id of what is confidential. */
  about: v.string(),
});
export type Confidence = v.InferOutput<typeof Confidence>;

export const confidence: KeptThing<Confidence> = {
  table: 'keeping',
  kinds,
  row: Confidence,
  fold: foldFrom(
    'confidence.asked',
    (asked): Confidence => ({ ...rowOf(asked), type: 'confidence', ...asked.data }),
    { 'confidence.lifted': () => undefined },
  ),
  title: 'kindConfidence',
  happenedAt: ({ madeAt }) => madeAt,
  isEvent: false,
  drop: (row) => ({ kind: 'confidence.lifted', ...about(row) }),
  line: () => '',
};

/** Returns the ids of everything confidential. */
export const confidentialIds = (confidences: readonly Confidence[]): ReadonlySet<string> =>
  new Set(confidences.map(({ about: id }) => id));

/** Returns what may be copied, printed or exported: everything that is not confidential, or everything if the user asked for that this time. */
export function mayLeave<T extends { readonly id: string }>(
  things: readonly T[],
  confidential: ReadonlySet<string>,
  askedFor = false,
): T[] {
  return askedFor ? [...things] : things.filter(({ id }) => !confidential.has(id));
}
