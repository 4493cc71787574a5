import { whole } from '../marks/pattern-of';
import { inEnglish } from '../marks/lexicon';
import type { ReadContext } from '../marks/read-context';
import type { Span } from '../reading';
import { tidy } from '../text/tidy';
import { contentWords, headOf } from './content-words';
import type { Found } from './found';

/** Returns what we handed to a colleague ("handed the revised quote to Priya"): it stays ours and open, and somebody else does it (P5). */
export function readHanded([from, to]: Span, of: ReadContext): Found | undefined {
  const lower = of.sentence.lower.slice(from, to);
  for (const { words } of of.lexicon) {
    const match = words.handed === undefined ? null : whole(words.handed).exec(lower);
    const { what2, who2, what = what2 ?? '', who = who2 ?? '' } = match?.groups ?? {};
    const promise = what && promiseNamed(what, of);
    if (!match || !promise) continue;
    const at = lower.lastIndexOf(who);
    const typed = of.sentence.typed.slice(from, to);
    const chip = {
      type: 'handed',
      promise: promise.id,
      words: promise.words,
      who: tidy(typed.slice(at, at + who.length)),
      span: [from, to] as const,
      doubtful: false,
    } as const;
    return { chip, cuts: [], full: tidy(typed) };
  }
  return undefined;
}

function promiseNamed(what: string, { context, lexicon }: ReadContext) {
  const said = contentWords(what, inEnglish(lexicon));
  const named = context.open.filter(({ type, words }) => {
    const head = headOf(words, lexicon);
    return type === 'promise' && head !== undefined && said.has(head);
  });
  return named.length === 1 ? named[0] : undefined;
}
