import type { Lexicon } from '../marks/lexicon';
import type { Sentence } from './plain-text';

/** Returns where a part begins with the "She said" right before a quotation, which goes with it. */
export function speakerFrom({ lower }: Sentence, from: number, lexicon: readonly Lexicon[]): number {
  if (!/["“„«]/u.test(lower.charAt(from))) return from;
  const head = lower.slice(Math.max(0, from - 60), from);
  const said = head.slice(head.search(/[^.;!?\n]*$/u));
  return lexicon.some(({ says }) => says.test(said)) ? from - said.length : from;
}
