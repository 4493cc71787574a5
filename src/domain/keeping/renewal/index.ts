import * as v from 'valibot';
import { about } from '../../journal/about';
import { foldFrom, rowFrom } from '../../journal/fold-from';
import type { KeptThing } from '../../journal/thing';
import { listed } from '../../phrase/phrase';
import { keepingBase } from '../base';
import { kinds } from './kinds';

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
  text: v.object({ what: v.exactOptional(v.string()), reason: v.exactOptional(v.string()) }),
});
export type Renewal = v.InferOutput<typeof Renewal>;

export const renewal: KeptThing<Renewal> = {
  table: 'keeping',
  kinds,
  row: Renewal,
  fold: foldFrom('renewal.dated', (dated): Renewal => rowFrom('renewal', dated), {
    'renewal.dated': (row, { data, text }) => ({ ...row, ...data, text: { ...row.text, ...text } }),
    'renewal.reasoned': (row, { text }) => ({ ...row, text: { ...row.text, ...text } }),
    'renewal.decided': (row, { data }) => ({ ...row, ...data }),
    'renewal.dropped': () => undefined,
  }),
  title: 'kindRenewal',
  happenedAt: ({ decidedAt, madeAt }) => decidedAt ?? madeAt,
  drop: (row) => ({ kind: 'renewal.dropped', ...about(row) }),
  line: ({ day, text }) => listed({ day }, text.what, text.reason),
};
