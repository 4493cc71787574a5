import type { Due } from '../due/due';
import type { ClientPromise } from '../promise/client-promise';
import type { Reading } from '../quick-log/reading';

/** Reads words as a sentence that was typed at a moment (epoch ms). */
export type Read = (words: string, now: number) => Reading;

/**
 * Gives a promise's words without who and when, which a read-back says beside them: a sentence of nothing but a promise keeps
 * them as they were typed. Where they would not be read as this very promise again, they stay as they are.
 */
export function wordsAlone({ text: { words }, madeAt, firstDue, by }: ClientPromise, read: Read): string {
  const promised = read(words, madeAt).chips.flatMap((one) =>
    one.type === 'promise' || one.type === 'theirs' ? one : [],
  );
  const [chip, more] = promised;
  if (!chip || more || (chip.type === 'promise') !== (by === 'us')) return words;
  return !chip.when.known || isSame(chip.when.due, firstDue) ? chip.words : words;
}

const isSame = (a: Due, b: Due): boolean =>
  a.type === 'day' ? b.type === 'day' && a.day === b.day : b.type === 'at' && a.at === b.at;
