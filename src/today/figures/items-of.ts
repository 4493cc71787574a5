import type { Impression } from '../../domain/impression/impression';
import type { ClientPromise } from '../../domain/promise/client-promise';
import { outcomeKey } from '../../ui/outcome-words';
import { ratingKey } from '../../ui/rating-words';
import type { Say } from '../../ui/wording';
import type { FigureItem } from './figure-items';

const closedKey = {
  kept: 'itemPromiseKept',
  broken: 'itemPromiseBroken',
  released: 'itemPromiseReleased',
} as const;

/** Returns closed promises as items of a figure; each opens its dialog. */
export const promiseItems = (promises: readonly ClientPromise[], say: Say): FigureItem[] =>
  promises.map((promise) => {
    const { id, contact, closed, madeAt, text } = promise;
    const words = closed ? say(closedKey[closed.how], text.words) : text.words;
    return { id, contact, at: closed?.at ?? madeAt, words, promise };
  });

/** Returns interactions as items of a figure: minutes, rating, outcome and note. */
export const interactionItems = (impressions: readonly Impression[], say: Say): FigureItem[] =>
  impressions.map(({ id, contact, happenedAt: at, rating, outcome, minutes, text }) => ({
    id,
    contact,
    at,
    words: [
      minutes !== undefined && say('lengthMinutes', String(minutes)),
      rating && say(ratingKey[rating]),
      outcome && say(outcomeKey[outcome]),
      text.note,
    ]
      .filter(Boolean)
      .join(' · '),
  }));
