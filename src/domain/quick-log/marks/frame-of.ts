import type { FrameWords } from '../languages/frame-words';
import type { Frame } from './frame';
import { subjectOf } from './subject';
import { auxOf, isAny, isKnown, isPlainVerb, skip } from './token-is';
import type { Token } from './tokens';
import { afterAux, verbFrom } from './verb';

/** Sees who does what in a clause. */
export function frameOf(tokens: readonly Token[], words: FrameWords): Frame {
  const start = skip(tokens, 0, words);
  const first = tokens[start]?.word ?? '';
  const common = {
    subjectAt: start,
    isNegated: tokens.some((token, i) => words.not.has(token.word) && tokens[i + 1]?.word !== words.numberOf),
    isMaybe: tokens.some(({ word }) => words.maybe.has(word)),
    isSubordinate: words.subordinate.has(first),
  };
  const none: Frame = { party: 'none', isSure: true, ...common };
  if (common.isSubordinate) return none;
  const contracted = contractedAt(tokens, start, words);
  if (contracted) {
    const [subject, verb] = contracted;
    const aux = auxOf(verb, words);
    const party = words.us.has(subject) ? 'us' : 'them';
    // "ive to send a spec"
    const isMust = words.hopes.has(verb) && isAny(tokens[start + 1], words.to);
    if (isMust)
      return { ...common, party, isSure: true, isMaybe: true, ...afterAux(tokens, start + 2, words, 'to') };
    return { ...common, party, isSure: true, ...afterAux(tokens, start + 1, words, aux) };
  }
  const subject = subjectOf(tokens, start, words);
  if (!subject) return none;
  return { ...common, ...subject.of, ...verbFrom(tokens, subject, words) };
}

/** "hell leave the keys", and not "shell scheme forms": what is a word of its own as well needs its verb. */
function contractedAt(tokens: readonly Token[], at: number, words: FrameWords) {
  const contracted = words.contracted.get(tokens[at]?.word ?? '');
  if (!contracted || !words.will.has(contracted[1])) return contracted;
  const [verb, next] = [tokens[skip(tokens, at + 1, words)], tokens[skip(tokens, at + 1, words) + 1]];
  const isVerb = isPlainVerb(verb, words) || (verb && !isKnown(verb, words) && isAny(next, words.objects));
  return isVerb ? contracted : undefined;
}
