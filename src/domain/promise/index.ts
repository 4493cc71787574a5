import { amendsKinds } from '../amends/kinds';
import type { KeptThing } from '../journal/thing';
import { joined, say, type Phrase } from '../phrase/phrase';
import { ClientPromise } from './client-promise';
import { foldPromise } from './fold-promise';
import { promiseKinds } from './kinds';

export const promise: KeptThing<ClientPromise, 'promises'> = {
  table: 'promises',
  // Amends are part of their promise's row.
  kinds: { ...promiseKinds, ...amendsKinds },
  row: ClientPromise,
  fold: foldPromise,
  closing: ['promise.kept', 'promise.broken', 'promise.released'],
  title: 'kindPromise',
  happenedAt: ({ closed, madeAt }) => closed?.at ?? madeAt,
  // It is kept, broken or released instead.
  drop: undefined,
  // Its text says what it is.
  lead: () => '',
  line: lineOf,
};

const closedKey = {
  kept: 'itemPromiseKept',
  broken: 'itemPromiseBroken',
  released: 'itemPromiseReleased',
} as const;

function lineOf({ by, closed, text }: ClientPromise): Phrase {
  if (by === 'them') return say('itemTheirs', text.words);
  const line = say(closed ? closedKey[closed.how] : 'itemPromiseOpen', text.words);
  return text.done ? joined('. ', line, text.done) : line;
}
