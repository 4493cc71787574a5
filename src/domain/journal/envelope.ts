import * as v from 'valibot';
import { Instant } from '../due/calendar';

/** The fields that every entry has. */
export const Envelope = v.object({
  /** UUIDv7. */
  id: v.string(),
  /** Version of this kind of entry; old versions are migrated when read, never rewritten. */
  v: v.literal(1),
  /** Id of what the entry is about: a promise, an impression, a contact … */
  entity: v.string(),
  /** Id of the contact it was typed under; never changes. */
  contact: v.string(),
  device: v.string(),
  /** 1, 2, 3 … on this device. */
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The highest lamport seen so far, plus one. The journal is ordered by `(lamport, device)`. */
  lamport: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Wall clock when it was appended (epoch ms); to be shown, never to order by. */
  at: Instant,
  /** IANA zone of the device when it was appended. */
  zone: v.string(),
});
export type Envelope = v.InferOutput<typeof Envelope>;

/**
 * The schemas of a kind: `data` is read by folds; `text` is what a person typed and is only passed through, so that it can
 * be sealed.
 */
export interface KindShape {
  readonly data: v.GenericSchema;
  readonly text: v.GenericSchema;
}

/** The kinds of one thing: the name of each begins with the thing's, so that an entry says what it is about. */
export type KindsOf<Name extends string> = Readonly<Record<`${Name}.${string}`, KindShape>>;
