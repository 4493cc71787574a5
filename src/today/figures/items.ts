import type { Impression } from '../../domain/impression/impression';
import type { ClientPromise } from '../../domain/promise/client-promise';
import { outcomeKey } from '../../ui/outcome-words';
import { ratingKey } from '../../ui/rating-words';
import type { Say } from '../../ui/wording';
import type { BehindItem } from './behind';

const closedKey = {
  kept: 'itemPromiseKept',
  broken: 'itemPromiseBroken',
  released: 'itemPromiseReleased',
} as const;

/** Gives promises that ended as what is behind a figure; each leads on to its dialog. */
export const promiseItems = (promises: readonly ClientPromise[], say: Say): BehindItem[] =>
  promises.map((promise) => {
    const { id, contact, closed, madeAt, text } = promise;
    const words = closed ? say(closedKey[closed.how], text.words) : text.words;
    return { id, contact, at: closed?.at ?? madeAt, words, promise };
  });

/** Gives talks as what is behind a figure: minutes, rating, how it ended, and the note. */
export const talkItems = (impressions: readonly Impression[], say: Say): BehindItem[] =>
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
