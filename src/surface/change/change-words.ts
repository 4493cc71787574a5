import type { MessageKey, Say } from '../../ui/wording';
import type { LastChange, Standing } from './last-change';

/** What was done, and whom it was about, where that is not who is on screen. */
interface Deed {
  readonly said: string;
  readonly whom?: string | undefined;
}

/** Gives what is said of a change, in the same words on every surface, and the way on. */
export function changeWords(
  standing: Standing,
  { said, whom }: Deed,
  say: Say,
): Pick<LastChange, 'words' | 'trouble' | 'next'> {
  const short = shortened(said);
  const about = (own: MessageKey, others: MessageKey) =>
    whom === undefined ? say(own, short) : say(others, short, whom);
  switch (standing) {
    case 'writing':
      return {};
    case 'done':
      return { words: said, next: 'undo' };
    case 'undone':
      return { words: about('changeUndone', 'changeUndoneFor'), next: 'redo' };
    case 'redone':
      return { words: about('changeRedone', 'changeRedoneFor'), next: 'undo' };
    case 'nothing-done':
      return { words: say('changeNothingDone') };
    case 'nothing-undone':
      return { words: say('changeNothingUndone') };
    case 'full':
      return { trouble: say('changeFull') };
    case 'failed':
      return { trouble: say('changeFailed') };
    case 'undo-failed':
      return { trouble: say('changeUndoFailed'), next: 'undo' };
    case 'redo-failed':
      return { trouble: say('changeRedoFailed'), next: 'redo' };
  }
}

/** As many letters of a sentence as tell which one it is. */
const enough = 60;

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > enough ? `${letters.slice(0, enough).join('').trimEnd()}…` : words;
}
