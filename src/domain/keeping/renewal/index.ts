import * as v from 'valibot';
import type { Entry } from '../../journal/entry';
import { foldFrom, rowOf } from '../../journal/fold-from';
import { keepingBase } from '../base';

/** A renewal that falls due (K6). */
export const Renewal = v.object({
  ...keepingBase,
  type: v.literal('renewal'),
  /** ISO. */
  day: v.string(),
  warnDays: v.exactOptional(v.number()),
  how: v.exactOptional(v.picklist(['renewed', 'lost'])),
  /** Epoch ms. */
  decidedAt: v.exactOptional(v.number()),
  text: v.object({ reason: v.exactOptional(v.string()) }),
});
export type Renewal = v.InferOutput<typeof Renewal>;

/** Folds a renewal's entries (in force, in order). */
export const foldRenewal = (entries: readonly Entry[]): Renewal | undefined =>
  foldFrom(
    entries,
    'renewal.dated',
    (founding): Renewal => ({ ...rowOf(founding), type: 'renewal', ...founding.data, text: {} }),
    step,
  );

function step(row: Renewal, entry: Entry): Renewal | undefined {
  switch (entry.kind) {
    case 'renewal.dated':
    case 'renewal.decided':
      return { ...row, ...entry.data };
    case 'renewal.reasoned':
      return { ...row, text: entry.text };
    case 'renewal.dropped':
      return undefined;
    default:
      return row;
  }
}
