import type { Lexicon } from './lexicon';

/** Gives where a part begins with the "She said" right before a quotation, which goes with it. */
export function speakerSpan(text: string, from: number, lexicon: readonly Lexicon[]): number {
  if (!/["“„«]/u.test(text.charAt(from))) return from;
  const head = text.slice(Math.max(0, from - 60), from);
  const sentence = head.slice(head.search(/[^.;!?\n]*$/u));
  return lexicon.some(({ says }) => says.test(sentence)) ? from - sentence.length : from;
}
