import { contentWords } from './content-words';
import type { Lexicon } from './lexicon';
import { note, type Opened, type PartContext, type PartRead } from './read-part';
import type { Span } from './reading';
import { tidy } from './tidy';

/** Reads "asked about the marathon - she ran 1:52": closes that matter, with the answer. */
export function readAsked(
  { opening, part, bodyTo }: Opened,
  { sentence, lexicon, context }: PartContext,
): PartRead {
  const typed = sentence.typed.slice(opening.bodyFrom, bodyTo);
  const pause = typed.search(/,\s|\s?[-–—:]+\s/u);
  const about = contentWords(pause < 0 ? typed : typed.slice(0, pause), lexicon);
  const [best, second] = context.open
    .filter(({ type }) => type === 'matter')
    .map((matter) => ({ matter, shared: sharedWords(matter.words, about, lexicon) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared || (a.matter.id < b.matter.id ? -1 : 1));
  if (!best) return note;
  // Two matters of the same words: which was asked about is not ours to choose, and the words stay in the note.
  const doubtful = best.shared === second?.shared;
  const done = pause < 0 ? '' : tidy(typed.slice(pause));
  const span: Span = [part.from, part.to];
  const { id, words } = best.matter;
  const chip = { type: 'asked', closes: id, words, done, span, doubtful } as const;
  const cuts = doubtful ? [] : [span];
  return { found: [{ chip, cuts, full: tidy(sentence.typed.slice(...span)) }], means: 'kept' };
}

const sharedWords = (words: string, about: ReadonlySet<string>, lexicon: readonly Lexicon[]) =>
  [...contentWords(words, lexicon)].filter((word) => about.has(word)).length;
