import { countable } from './count-steps';
import { tiring } from './pieces-of';

/** What anybody could write or hold down. */
export const plainPieces = [
  ...' a1,.:;-–\'"/+~()!?\n',
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

/**
 * Gives a text at which a pattern's work grows faster than with the square of its length: from 60 to 120 letters by more
 * than 4.6 times. The square itself nobody escapes who looks for a word's end from each of its letters.
 */
export function fastGrowth(pattern: RegExp, pieces: readonly string[] = plainPieces): Growth | undefined {
  const counted = countable(pattern);
  const plain = pieces.map((again) => ({ before: '', again }));
  const texts = [...tiring(pattern), ...plain].flatMap(({ before, again }) => [
    JSON.stringify([before, again]),
    JSON.stringify(['', again]),
  ]);
  for (const text of new Set(texts)) {
    const [before = '', again = ' ']: string[] = JSON.parse(text);
    // What fails at its very end is tried in every way.
    const steps = (letters: number, limit: number) =>
      counted.steps(`${before}${again.repeat(Math.ceil(letters / again.length))}\u0001`, limit);
    const half = steps(60, most);
    const limit = Math.round(half * 4.6) + floor;
    if (half < most && steps(120, limit) < limit) continue;
    return `${text}: ${half} steps at 60 letters, ${limit} or more at 120`;
  }
  return undefined;
}
