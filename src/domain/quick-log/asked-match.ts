import { tidy } from './body';
import { contentWords } from './content-words';
import type { PartContext, PartRead } from './read-part';
import type { Span } from './reading';

/** Reads "asked about the marathon - she ran 1:52": closes that matter, with the answer. */
export function readAsked(
  [from, to]: Span,
  [bodyFrom]: Span,
  { text, lexicon, context }: PartContext,
): PartRead {
  const typed = text.slice(bodyFrom, to);
  const pause = typed.search(/,\s|\s?[-–—:]+\s/u);
  const about = contentWords(pause < 0 ? typed : typed.slice(0, pause), lexicon);
  const [best] = context.open
    .filter(({ type }) => type === 'matter')
    .map((matter) => ({
      ...matter,
      shared: [...contentWords(matter.words, lexicon)].filter((w) => about.has(w)).length,
    }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  if (!best) return { found: [] };
  const done = pause < 0 ? '' : tidy(typed.slice(pause));
  const span: Span = [from, to];
  const chip = { type: 'asked', closes: best.id, words: best.words, done, span, doubtful: false } as const;
  return { found: [{ chip, cuts: [span], full: tidy(text.slice(from, to)) }], means: 'kept' };
}
