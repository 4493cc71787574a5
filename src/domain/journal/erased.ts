import * as v from 'valibot';
import { Envelope } from './envelope';

/** What is left of an entry that was erased for good. It must not come back. */
export const Erased = v.object({
  id: v.string(),
  device: v.string(),
  n: Envelope.entries.n,
  lamport: Envelope.entries.lamport,
  /** When it was erased (epoch ms). */
  erased: Envelope.entries.at,
});
export type Erased = v.InferOutput<typeof Erased>;

/** Whether a row of the journal is what is left of an erased entry. */
export const isErased = (row: unknown): row is Erased => v.is(Erased, row);

/** Returns what is left of an entry that is erased at `now` (epoch ms): its place in the order, and nothing of what it said. */
export const erasedFrom = ({ id, device, n, lamport }: Omit<Erased, 'erased'>, now: number): Erased => ({
  id,
  device,
  n,
  lamport,
  erased: now,
});
