import { contentWords } from './content-words';
import type { Lexicon } from '../marks/lexicon';
import type { ReadContext } from '../marks/read-context';
import { note, type Opened, type PartRead } from './part';
import type { Span } from '../reading';
import { tidy } from '../text/tidy';

interface Shared {
  readonly shared: readonly string[];
}

/** Reads "asked about the marathon - she ran 1:52": closes that matter, with the answer. */
export function readAsked(
  { opening, part, bodyTo }: Opened,
  { sentence, lexicon, context }: ReadContext,
): PartRead {
  const typed = sentence.typed.slice(opening.bodyFrom, bodyTo);
  const pause = typed.search(/,\s|\s?[-–—:]+\s/u);
  const about = contentWords(pause < 0 ? typed : typed.slice(0, pause), lexicon);
  const matters = context.open
    .filter(({ type }) => type === 'matter')
    .map((matter) => ({ matter, shared: sharedWords(matter.words, about, lexicon) }))
    .filter(({ shared }) => shared.length > 0)
    .toSorted((a, b) => b.shared.length - a.shared.length || (a.matter.id < b.matter.id ? -1 : 1));
  const [best, second] = matters;
  if (!best) return note;
  // Two matters of the same words: which was asked about is not ours to choose, and the words stay in the note.
  const areApart = matters.every((one) => !matters.some((other) => other !== one && overlap(one, other)));
  const doubtful = !areApart && best.shared.length === second?.shared.length;
  const done = pause < 0 ? '' : tidy(typed.slice(pause));
  const span: Span = [part.from, part.to];
  const both = areApart && matters.length > 1;
  // Which of two the answer is about, the note leaves open.
  const cut: Span = both && pause >= 0 ? [part.from, opening.bodyFrom + pause] : span;
  const cuts = doubtful ? [] : [cut];
  const full = tidy(sentence.typed.slice(...span));
  // "the marathon and the move": of each its own words.
  const found = (areApart ? matters : [best]).map(({ matter: { id, words } }) => ({
    chip: { type: 'asked', closes: id, words, done, span, doubtful } as const,
    cuts,
    full,
  }));
  return { found, means: 'kept' };
}

const sharedWords = (words: string, about: ReadonlySet<string>, lexicon: readonly Lexicon[]) =>
  [...contentWords(words, lexicon)].filter((word) => about.has(word));

const overlap = (one: Shared, other: Shared) => one.shared.some((word) => other.shared.includes(word));
