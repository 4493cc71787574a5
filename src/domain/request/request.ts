import * as v from 'valibot';
import { Due } from '../due/due';
import type { Entry } from '../journal/entry';
import { Answer } from './kinds';

/** A request of theirs (K7). */
export const ClientRequest = v.object({
  id: v.string(),
  contact: v.string(),
  /** 1 until it has an answer. */
  open: v.exactOptional(v.literal(1)),
  /** Epoch ms. */
  madeAt: v.number(),
  due: v.exactOptional(Due),
  answer: v.exactOptional(Answer),
  /** Epoch ms. */
  answeredAt: v.exactOptional(v.number()),
  text: v.object({ what: v.string(), reply: v.exactOptional(v.string()) }),
});
export type ClientRequest = v.InferOutput<typeof ClientRequest>;

/** Folds a request's entries (in force, in order). */
export function foldRequest(entries: readonly Entry[]): ClientRequest | undefined {
  const made = entries.find((entry) => entry.kind === 'request.made');
  if (!made) return undefined;
  const { entity: id, contact, at: madeAt, data, text } = made;
  const request: ClientRequest = { id, contact, madeAt, ...data, text };
  return entries.reduce(step, data.answer ? { ...request, answeredAt: madeAt } : { ...request, open: 1 });
}

function step(request: ClientRequest, entry: Entry): ClientRequest {
  if (entry.kind !== 'request.answered') return request;
  const { open: _, ...answered } = request;
  return {
    ...answered,
    answer: entry.data.answer,
    answeredAt: entry.at,
    text: { ...request.text, ...entry.text },
  };
}
