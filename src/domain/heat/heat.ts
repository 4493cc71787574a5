import type { Gift } from '../keeping/gift';
import type { ImplementationStep } from '../keeping/step';
import type { Impression } from '../impression/impression';
import type { Introduction } from '../keeping/introduction';
import type { ClientPromise } from '../promise/client-promise';
import type { ClientRequest } from '../keeping/request/request';
import { readsAsAsk, type AskLanguages } from './reads-as-ask';

/** From how many asks in a row on the user is told (F1). */
export const hotFrom = 3;

/** What we asked of a client, and what we gave. */
export interface HeatFacts {
  readonly impressions: readonly Impression[];
  readonly promises: readonly ClientPromise[];
  readonly requests: readonly ClientRequest[];
  readonly gifts: readonly Gift[];
  readonly introductions: readonly Introduction[];
  readonly steps: readonly ImplementationStep[];
  /** Languages in which notes are read in addition to English. */
  readonly languages: AskLanguages;
}

/** Returns the interactions since we last gave something in which we asked for something, the latest first. */
export function asksInARow(all: HeatFacts): Impression[] {
  const lastGiven = Math.max(-Infinity, ...givenAt(all));
  return all.impressions
    .filter(({ happenedAt, text }) => happenedAt > lastGiven && readsAsAsk(text.note, all.languages))
    .toSorted((a, b) => b.happenedAt - a.happenedAt);
}

/** Returns our asks in a row if there are three or more, or else undefined. */
export function heatOf(all: HeatFacts): Impression[] | undefined {
  const asks = asksInARow(all);
  return asks.length >= hotFrom ? asks : undefined;
}

/**
 * When we gave something (epoch ms): a promise kept, a request granted, a gift, an introduction, a wow, a problem solved.
 */
function givenAt({ impressions, promises, requests, gifts, introductions, steps }: HeatFacts): number[] {
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
