import * as v from 'valibot';

/** What every entry carries, whatever happened. */
export const Envelope = v.object({
  /** UUIDv7. */
  id: v.string(),
  /** Version of this kind of entry; old ones are lifted when read, never rewritten. */
  v: v.literal(1),
  /** What the entry is about: a promise, an impression, a contact … */
  entity: v.string(),
  /** Whom it was typed under, forever. */
  contact: v.string(),
  device: v.string(),
  /** 1, 2, 3 … of this device. */
  n: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Highest lamport seen, plus one: the journal's order together with `device`. */
  lamport: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Wall clock when it was appended, in epoch ms; a fact to show, never an order. */
  at: v.number(),
  /** IANA zone of the device when it was appended. */
  zone: v.string(),
});
export type Envelope = v.InferOutput<typeof Envelope>;

/** A kind's shape: `data` is read by folds, `text` is what a person typed and travels unread, so that it can be sealed. */
export interface KindShape {
  readonly data: v.GenericSchema;
  readonly text: v.GenericSchema;
}
