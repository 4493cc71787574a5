import { countable } from './count-steps';
import { tiring } from './pieces-of';

/** What anybody could write or hold down. */
export const plainPieces = [
  ...' a1,.:;-–\'"/+~()!?@=&%\n',
  'a@',
  'a ',
  '1 ',
  'a, ',
  '. ',
  '1.',
  '1/',
  'a-',
  'aA',
  '%20',
];
const most = 150_000;
const floor = 3000;

/** A text over which a pattern takes more steps than twice the letters explain, told for a person. */
export type Growth = string;

/** By how many times the work may grow, and a little more, when a text becomes twice as long. */
export const growths = {
  /** Pieces are tried behind whatever leads to a loop; too long for hundreds of patterns. */
  asItsText: { times: 2.4, letters: 400, behindAll: true },
  asTheSquare: { times: 4.6, letters: 60, behindAll: false },
} as const;

/**
 * Returns a text at which a pattern's work grows faster than is allowed when its letters are doubled. The square nobody escapes
 * who looks for a word's end from each of its letters.
 */
export function fastGrowth(
  pattern: RegExp,
  pieces: readonly string[] = plainPieces,
  { times, letters, behindAll }: (typeof growths)[keyof typeof growths] = growths.asTheSquare,
): Growth | undefined {
  const counted = countable(pattern);
  const own = tiring(pattern);
  const starts = behindAll ? new Set(['', ...own.map(({ before }) => before)]) : [''];
  const plain = [...starts].flatMap((before) => pieces.map((again) => ({ before, again })));
  const texts = [...own, ...plain].flatMap(({ before, again }) => [
    JSON.stringify([before, again]),
    JSON.stringify(['', again]),
  ]);
  for (const text of new Set(texts)) {
    const [before = '', again = ' ']: string[] = JSON.parse(text);
    // What fails at its very end is tried in every way.
    const steps = (long: number, limit: number) =>
      counted.steps(`${before}${again.repeat(Math.ceil(long / again.length))}\u0001`, limit);
    const half = steps(letters, most);
    const limit = Math.round(half * times) + floor;
    if (half < most && steps(2 * letters, limit) < limit) continue;
    return `${text}: ${half} steps at ${letters} letters, ${limit} or more at twice as many`;
  }
  return undefined;
}
