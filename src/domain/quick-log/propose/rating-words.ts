import { forLanguages } from '../marks/for-languages';
import type { Rating } from '../../impression/rating';
import type { Found } from './found';
import type { Lexicon } from '../marks/lexicon';
import { matchEnd } from '../marks/opening-at';
import type { Span } from '../reading';

const signs: Readonly<Record<string, Rating>> = {
  '++': 'rave',
  '+': 'positive',
  '~': 'lukewarm',
  '--': 'negative',
};

/** Returns a rating as found; a sure one is taken out of the note, a doubtful one stays in it. */
export function ratingFound(rating: Rating, span: Span, doubtful: boolean): Found {
  return { chip: { type: 'rating', rating, span, doubtful }, cuts: doubtful ? [] : [span], full: '' };
}

const afterChannel = /\s*(?<sign>\+\+|--|[+~-])(?=\s|$|[,.;:])/uy;
// "call + email" are two channels.
const notRating = forLanguages((any) => `\\s+${any('channels')}(?!\\p{L})`, 'y');

const withWhom = forLanguages(
  (any) =>
    `\\s*(?:(?:for\\s+|~)?\\d{1,3}\\s?(?:${any('minutes')}|${any('hours')})|${any('with')}\\s*[\\p{L}'-]+(?:\\s+[\\p{L}'-]+){0,3})\\s+(?=(?:\\+\\+|--)(?:[\\s.,;]|$)|~\\s+\\p{L})`,
  'y',
);

/** Returns the sign right after the channel (`++` and `--` also after "w/ Sue" and "30 min"); a lone "-" comes without a rating. */
export function signAfterChannel(
  text: string,
  at: number,
  lexicon: readonly Lexicon[],
): { found?: Found; to: number; span: Span } | undefined {
  afterChannel.lastIndex = matchEnd(withWhom(lexicon), text, at) ?? at;
  const match = afterChannel.exec(text);
  const sign = match?.groups?.['sign'] ?? '';
  if (!match || matchEnd(notRating(lexicon), text, afterChannel.lastIndex) !== undefined) return undefined;
  const to = match.index + match[0].length;
  const span: Span = [to - sign.length, to];
  const rating = signs[sign];
  return rating ? { found: ratingFound(rating, span, false), to, span } : { to, span };
}

const nothingMore = /\s*(?:$|[.,;:!()]|\p{Extended_Pictographic})/uy;
const goesOn = forLanguages((any) => `\\s*${any('afterRating')}(?!\\p{L})`, 'y');

/** Returns the word of praise or blame right after the channel; before a noun ("good chat") it is doubtful. */
export function wordAfterChannel(
  text: string,
  at: number,
  { ratings }: Lexicon,
  lexicon: readonly Lexicon[],
): { found: Found; to: number } | undefined {
  for (const [rating, pattern] of ratings) {
    const end = matchEnd(pattern, text, at);
    if (end === undefined || end === at) continue;
    const sure = [nothingMore, goesOn(lexicon)].some((after) => matchEnd(after, text, end) !== undefined);
    const from = at + text.slice(at, end).search(/\S/u);
    return { found: ratingFound(rating, [from, end], !sure), to: sure ? end : at };
  }
  return undefined;
}

const last = /(?:^|\s)(?<sign>\+\+|--|[+~])\s*$/u;

/** Returns the sign that is the very last token, and where the rest ends. */
export function signAtEnd(text: string): { found: Found; to: number } | undefined {
  const sign = last.exec(text.slice(-6))?.groups?.['sign'];
  const rating = sign && signs[sign];
  if (!sign || !rating) return undefined;
  const from = text.lastIndexOf(sign);
  return { found: ratingFound(rating, [from, from + sign.length], false), to: from };
}

/** Returns where a lone "-" is the very last token. */
export function dashAtEnd(text: string): Span | undefined {
  const match = /(?<=\S\s+)-\s*$/u.exec(text);
  return match ? [match.index, match.index + 1] : undefined;
}
