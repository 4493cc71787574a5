import type { Found } from './found';
import { afterFillers, matchEnd } from '../marks/opening-at';
import type { ReadContext } from '../marks/read-context';
import type { Part } from '../text/clauses';

/** Returns a request with the answer that the part after it says ("told them no"), or undefined if it says none. */
export function answeredBy(part: Part, request: Found | undefined, of: ReadContext): Found | undefined {
  if (request?.chip.type !== 'request') return undefined;
  const answer = answerIn(part, of);
  if (!answer) return undefined;
  const span = [request.chip.span[0], answer.cut[1]] as const;
  return {
    ...request,
    chip: { ...request.chip, span, answer: answer.is },
    cuts: [...request.cuts, answer.cut],
  };
}

function answerIn(part: Part, { sentence, lexicon }: ReadContext) {
  const at = afterFillers(sentence, part.from, lexicon);
  for (const { means, pattern } of lexicon.flatMap(({ openers }) => openers)) {
    if (means !== 'granted' && means !== 'refused') continue;
    const to = matchEnd(pattern, sentence.lower, at);
    if (to !== undefined && to <= part.to) return { is: means, cut: [part.from, to] as const };
  }
  return undefined;
}
