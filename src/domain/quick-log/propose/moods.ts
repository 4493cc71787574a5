import type { Rating } from '../../impression/rating';
import type { Found } from './found';
import type { LanguageWords } from '../languages/language-words';
import type { Lexicon } from '../marks/lexicon';
import { pattern } from '../marks/pattern';
import { ratingFound } from './rating-words';
import type { Span } from '../reading';

/** Emoji and the like, by what the client would say. */
const faces: readonly (readonly [Rating, RegExp])[] = [
  ['rave', /[🎉🥳🤩😍🔥❤💯🙌🚀]/u],
  ['positive', /[👍🙂😊😀😃😄😁👏👌💪]|(?<!\S):-?\)/u],
  ['lukewarm', /[😐😕🤷🤔😬]|(?<!\S):-?[/|](?!\S)/u],
  ['negative', /[👎😡😠🤬😞😢☹🙁😤😒😱]|(?<!\S):-?\(/u],
];

/** Returns the doubtful rating of an emoji anywhere in the sentence. */
export function readFace(text: string): Found | undefined {
  for (const [rating, face] of faces) {
    const match = face.exec(text);
    if (match) return ratingFound(rating, [match.index, match.index + match[0].length], true);
  }
  return undefined;
}

const opposite: Readonly<Record<Rating, Rating | undefined>> = {
  rave: 'lukewarm',
  positive: 'negative',
  lukewarm: undefined,
  negative: undefined,
};

/** Returns the doubtful rating of a word of mood in a part of the note ("furious"); not of what may come ("she'll be happy"). */
export function readMood(
  text: string,
  [from, to]: Span,
  { moods, turned, unreal }: Lexicon,
): Found | undefined {
  const part = text.slice(from, to);
  if (unreal.test(part)) return undefined;
  for (const [rating, mood] of moods) {
    const match = mood.exec(part);
    if (!match) continue;
    const meant = turned.test(part.slice(Math.max(0, match.index - 24), match.index))
      ? opposite[rating]
      : rating;
    const at = from + match.index;
    return meant && ratingFound(meant, [at, at + match[0].length], true);
  }
  return undefined;
}

const praisePatterns = new Map<LanguageWords, readonly (readonly [Rating, RegExp])[]>();

function praiseOf(words: LanguageWords) {
  const known =
    praisePatterns.get(words) ??
    words.small.praise.map(
      ([rating, source]) => [rating, pattern(`^\\s*(?:\\p{L}+\\s+){0,3}(?:${source})\\s+\\p{L}+`)] as const,
    );
  praisePatterns.set(words, known);
  return known;
}

/** Returns the doubtful rating of a word right before the channel ("Good call, …"). */
export function readPraiseBefore(
  text: string,
  channel: Span,
  lexicon: readonly Lexicon[],
): Found | undefined {
  const head = text.slice(0, channel[1]);
  for (const [rating, praise] of lexicon.flatMap(({ words }) => praiseOf(words))) {
    if (praise.exec(head)?.[0].length === head.length) return ratingFound(rating, [0, channel[0]], true);
  }
  return undefined;
}
