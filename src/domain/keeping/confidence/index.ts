import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';

/** That something is confidential (F5). */
export const Confidence = v.object({
  ...keepingBase,
  type: v.literal('confidence'),
  /** Id of what must never leave. */
  about: v.string(),
});
export type Confidence = v.InferOutput<typeof Confidence>;

/** Folds a confidence's entries (in force, in order). */
export const foldConfidence = (entries: readonly Entry[]): Confidence | undefined =>
  foldFrom(
    entries,
    'confidence.asked',
    (founding): Confidence => ({ ...rowOf(founding), type: 'confidence', ...founding.data }),
    (row, entry) => (entry.kind === 'confidence.lifted' ? undefined : row),
  );

/** Gives the ids of what must never leave. */
export const confidentialIds = (confidences: readonly Confidence[]): ReadonlySet<string> =>
  new Set(confidences.map(({ about }) => about));

/** Gives what may go into a copy or a print: everything but the confidential, unless the user asked for that this time. */
export function mayLeave<T extends { readonly id: string }>(
  things: readonly T[],
  confidential: ReadonlySet<string>,
  askedFor = false,
): T[] {
  return askedFor ? [...things] : things.filter(({ id }) => !confidential.has(id));
}
