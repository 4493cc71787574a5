import { readSentence } from '../../../../src/domain/quick-log/read-sentence';
import type { Reading } from '../../../../src/domain/quick-log/reading';
import { dueText } from '../differences';
import { tuesday } from '../tuesday';

/** Returns the first time that a reading's chips show: a day or a wall clock, ` ?` where it is in doubt, `none` where none is shown. */
export function timeOf({ chips }: Pick<Reading, 'chips'>): string {
  for (const chip of chips) {
    if (!('when' in chip) || !chip.when) continue;
    if (chip.when.known) return `${dueText(chip.when)}${chip.when.doubtful || chip.doubtful ? ' ?' : ''}`;
    if (chip.when.unread !== undefined) return `${chip.when.unread} ?`;
  }
  return 'none';
}

/** Returns the first time that a sentence's chips show. */
export const findDueIn = (typed: string): string => timeOf(readSentence(typed, tuesday()));
