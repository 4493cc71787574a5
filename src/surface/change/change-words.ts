import type { MessageKey, Say } from '../../ui/wording';
import type { LastChange, Standing } from './last-change';

/** A change in words, and the contact it was about if another one is on screen. */
interface ChangeInWords {
  readonly said: string;
  readonly whom?: string | undefined;
}

/** Returns what to show for a change, in the same words on every surface, and whether Undo or Redo is offered. */
export function changeWords(
  standing: Standing,
  { said, whom }: ChangeInWords,
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
    case 'lost':
      return { trouble: say('changeLost') };
    case 'newer':
      return { trouble: say('changeNewer') };
    case 'failed':
      return { trouble: say('changeFailed') };
    case 'undo-failed':
      return { trouble: say('changeUndoFailed'), next: 'undo' };
    case 'redo-failed':
      return { trouble: say('changeRedoFailed'), next: 'redo' };
  }
}

/** Enough of a sentence to recognize it. */
const maxLetters = 60;

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > maxLetters ? `${letters.slice(0, maxLetters).join('').trimEnd()}…` : words;
}
