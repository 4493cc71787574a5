import { standing } from '../marks/pattern-of';
import type { ReadContext } from '../marks/read-context';
import { contentWords } from './content-words';
import type { Found } from './found';

/** Returns the renewal that stands and that an outcome decides ("they renewed", "won't renew"); empty if none stands, or several could be meant. */
export function renewalDecided(
  found: readonly Found[],
  { sentence, context, lexicon }: ReadContext,
): Found[] {
  const outcome = found.find(({ chip }) => chip.type === 'outcome')?.chip;
  if (outcome?.type !== 'outcome') return [];
  const said = clauseAt(sentence.lower, outcome.span[0]);
  const isRenewal = lexicon.some(({ words }) => standing(words.renewed).test(said));
  const decided = outcome.outcome === 'lost-renewal' ? 'lost' : 'renewed';
  if (decided === 'renewed' && !(outcome.outcome === 'signed' && isRenewal)) return [];
  const open = context.open.filter(({ type }) => type === 'renewal');
  const content = contentWords(said, lexicon);
  const named = open.filter(({ words }) =>
    [...contentWords(words, lexicon)].some((word) => content.has(word)),
  );
  const [renewal, ...others] = named.length ? named : open;
  if (!renewal || others.length) return [];
  const { id, words } = renewal;
  const { span, doubtful } = outcome;
  const done = sentence.typed.slice(...span);
  const chip = { type: 'keeps', thing: 'renewal', closes: id, words, done, decided, span, doubtful } as const;
  return [{ chip, cuts: [], full: done }];
}

const clauseAt = (lower: string, from: number): string => {
  const head = lower.slice(0, from).search(/[^.;!?\n]*$/u);
  return /^[^.;!?\n]*/u.exec(lower.slice(head))?.[0] ?? '';
};
