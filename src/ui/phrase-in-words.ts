import type { Phrase } from '../domain/phrase/phrase';
import { channelKey } from './channel-words';
import { outcomeKey } from './outcome-words';
import { ratingKey } from './rating-words';
import { dayWords, dueWords, pastWords } from './time-words';
import type { Wording } from './wording';

/** Returns a phrase in the user's language; times are relative to `now` (epoch ms). */
export function phraseInWords(phrase: Phrase, now: number, wording: Wording): string {
  const { say } = wording;
  const inWords = (part: Phrase) => phraseInWords(part, now, wording);
  if (typeof phrase === 'string') return phrase;
  if ('message' in phrase) return say(phrase.message, ...phrase.with.map(inWords));
  if ('parts' in phrase) return phrase.parts.map(inWords).filter(Boolean).join(phrase.between);
  if ('day' in phrase) return dayWords(phrase.day, now, wording);
  if ('past' in phrase) return pastWords(phrase.past, now, wording);
  if ('due' in phrase) return dueWords(phrase.due, now, wording);
  if ('channel' in phrase) return say(channelKey[phrase.channel]);
  if ('rating' in phrase) return say(ratingKey[phrase.rating]);
  return say(outcomeKey[phrase.outcome]);
}
