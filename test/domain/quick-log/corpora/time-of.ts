import { readSentence } from '../../../../src/domain/quick-log/read-sentence';
import { dueText } from '../differences';
import { tuesday } from '../tuesday';

/** Gives the first time that a sentence's chips show: a day or a wall clock, ` ?` where it is in doubt, `none` where none is shown. */
export function findDueIn(typed: string): string {
  for (const chip of readSentence(typed, tuesday()).chips) {
    if (!('when' in chip) || !chip.when) continue;
    if (chip.when.known) return `${dueText(chip.when)}${chip.when.doubtful || chip.doubtful ? ' ?' : ''}`;
    if (chip.when.unread !== undefined) return `${chip.when.unread} ?`;
  }
  return 'none';
}
