import { end } from '../quick-log/marks/any-of';
import { verb } from '../quick-log/languages/en/verbs';
import { pattern } from '../quick-log/marks/pattern';

/** A promise's words as they are said aloud: a deed ("send the quote"), or a thing ("the quote"). */
export interface Spoken {
  readonly words: string;
  readonly isDeed: boolean;
}

const deed = pattern(`^${verb}`);
const thirdPerson = pattern(`^([\\p{L}_-]+?)(?:es|s)${end}`);

/** Gives words as they are said aloud; only English deeds are known. "sends the form" is said of them as "send the form". */
export function spoken(words: string): Spoken {
  if (deed.test(words.toLowerCase())) return { words: lowered(words), isDeed: true };
  const plain = words.replace(thirdPerson, '$1');
  const isDeed = plain !== words && deed.test(plain.toLowerCase());
  return isDeed ? { words: lowered(plain), isDeed } : { words, isDeed: false };
}

/** In the middle of a sentence a deed begins small. */
const lowered = (words: string) => words.slice(0, 1).toLowerCase() + words.slice(1);
