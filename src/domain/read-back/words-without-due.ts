import type { Due } from '../due/due';
import type { ClientPromise } from '../promise/client-promise';
import type { Reading } from '../quick-log/reading';

/** Reads words as a sentence that was typed at an instant (epoch ms). */
export type Read = (words: string, now: number) => Reading;

/**
 * Returns a promise's words without who and when, which a read-back shows separately. A sentence that is nothing but a
 * promise is stored as typed, so it is read again here; if that does not give the same promise, the words stay as they are.
 */
export function wordsWithoutDue(
  { text: { words }, madeAt, firstDue, by }: ClientPromise,
  read: Read,
): string {
  const { chips, rest } = read(words, madeAt);
  // Something beside the promise would be lost.
  if (rest !== '' || chips.length !== 1) return words;
  const promised = chips.flatMap((each) => (each.type === 'promise' || each.type === 'theirs' ? each : []));
  const [chip, more] = promised;
  if (!chip || more || (chip.type === 'promise') !== (by === 'us')) return words;
  return !chip.when.known || isSame(chip.when.due, firstDue) ? chip.words : words;
}

const isSame = (a: Due, b: Due): boolean =>
  a.type === 'day' ? b.type === 'day' && a.day === b.day : b.type === 'at' && a.at === b.at;
