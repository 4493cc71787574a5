import { amendsState } from '../domain/amends/amends-state';
import type { ClientPromise } from '../domain/promise/client-promise';
import type { MessageKey, Wording } from '../ui/wording';

const stateKey: Readonly<Record<string, MessageKey>> = {
  owed: 'amendsOwed',
  told: 'amendsTold',
  offered: 'amendsOffered',
};

/** Returns what is left to do of the amends for a promise at `now` (epoch ms): "tell them first"; undefined if nothing. */
export function amendsWords(promise: ClientPromise, now: number, wording: Wording): string | undefined {
  const { say, zone, hours } = wording;
  const key = stateKey[amendsState(promise, now, zone, hours)];
  return key && say(key);
}
