import type { Gift } from '../keeping/gift';
import type { ImplementationStep } from '../keeping/step';
import type { Impression } from '../impression/impression';
import type { Introduction } from '../keeping/introduction';
import type { ClientPromise } from '../promise/client-promise';
import type { ClientRequest } from '../keeping/request';
import { readsAsAsk, type AskLanguages } from './reads-as-ask';

/** From how many asks in a row on it is said (F1). */
export const hotFrom = 3;

/** What we asked of them, and what they got. */
export interface GiveAndTake {
  readonly impressions: readonly Impression[];
  readonly promises: readonly ClientPromise[];
  readonly requests: readonly ClientRequest[];
  readonly gifts: readonly Gift[];
  readonly introductions: readonly Introduction[];
  readonly steps: readonly ImplementationStep[];
  /** In which notes are read beside English. */
  readonly languages: AskLanguages;
}

/** Gives the asks of ours that nothing given has followed, the latest first. */
export function asksInARow(all: GiveAndTake): Impression[] {
  const lastGiven = Math.max(-Infinity, ...givenAt(all));
  return all.impressions
    .filter(({ happenedAt, text }) => happenedAt > lastGiven && readsAsAsk(text.note, all.languages))
    .toSorted((a, b) => b.happenedAt - a.happenedAt);
}

/** Three asks of ours running, and nothing given: gives them, else undefined. */
export function heatOf(all: GiveAndTake): Impression[] | undefined {
  const asks = asksInARow(all);
  return asks.length >= hotFrom ? asks : undefined;
}

/** When something was given: a promise kept, a yes, a gift, an introduction, a wow, a problem solved. Epoch ms. */
function givenAt({ impressions, promises, requests, gifts, introductions, steps }: GiveAndTake): number[] {
  const instants = [
    ...promises.map(({ by, closed }) => (by === 'us' && closed?.how === 'kept' ? closed.at : undefined)),
    ...requests.map(({ answer, answeredAt }) => (answer === 'granted' ? answeredAt : undefined)),
    ...gifts.map((gift) => gift.givenAt),
    ...introductions.map(({ metAt }) => metAt),
    ...steps.map(({ wow, doneAt }) => (wow ? doneAt : undefined)),
    ...impressions.map(({ problem, happenedAt }) => (problem === 'solved' ? happenedAt : undefined)),
  ];
  return instants.filter((at) => at !== undefined);
}
