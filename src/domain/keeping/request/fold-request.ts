import type { Entry } from '../../journal/entry';
import type { ClientRequest } from '.';

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
