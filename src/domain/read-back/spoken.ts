import { end } from '../quick-log/marks/any-of';
import { verb } from '../quick-log/languages/en/verbs';
import { pattern } from '../quick-log/marks/pattern';

/** A promise's words as they are said aloud: an action ("send the quote") or a thing ("the quote"). */
export interface Spoken {
  readonly words: string;
  /** Whether they name an action. */
  readonly isAction: boolean;
}

const action = pattern(`^${verb}`);
const thirdPerson = pattern(`^([\\p{L}_-]+?)(?:es|s)${end}`);

/** Returns words as they are said aloud: "sends the form" becomes "send the form". Only English verbs are recognised. */
export function spoken(words: string): Spoken {
  if (action.test(words.toLowerCase())) return { words: lowered(words), isAction: true };
  const plain = words.replace(thirdPerson, '$1');
  const isAction = plain !== words && action.test(plain.toLowerCase());
  return isAction ? { words: lowered(plain), isAction } : { words, isAction: false };
}

/** An action is said in the middle of a sentence, so it begins with a small letter. */
const lowered = (words: string) => words.slice(0, 1).toLowerCase() + words.slice(1);
