import { forLanguages } from '../marks/for-languages';
import { closingPatterns } from './closing-patterns';
import { deedOf } from './content-words';
import type { Lexicon } from '../marks/lexicon';
import type { Sentence } from '../text/plain-text';
import type { OpenThing } from '../reading';

/** A voicemail of theirs says nothing of our call: "after her voicemail" … */
const their = forLanguages((any) => `(?:^|\\s)${any('theirOwn')}\\s+$`);
/** … "she left a message". */
const they = forLanguages((any) => `(?:^|\\s)${any('they')}\\s+$`);

const isTheirs = (before: string, said: string, lexicon: readonly Lexicon[]) =>
  their(lexicon).test(before) || (they(lexicon).test(before) && said.startsWith('left'));

/** Whether a call may have kept a promise to call: not where the sentence goes on to say that nobody answered. */
export function mayHaveReached(
  { type, words }: OpenThing,
  { lower }: Sentence,
  from: number,
  lexicon: readonly Lexicon[],
): boolean {
  if (type !== 'promise' || deedOf(words, lexicon) !== 'call') return true;
  const after = lower.slice(from);
  return lexicon.every((language) => {
    const at = after.search(closingPatterns(language.words).unreached);
    return at < 0 || isTheirs(after.slice(0, at), after.slice(at), lexicon);
  });
}
