import { forLanguages } from '../marks/for-languages';
import type { Outcome } from '../../impression/impression';
import type { Found } from './found';
import type { Lexicon } from '../marks/lexicon';
import { isName } from '../marks/opening-at';
import { beginning } from '../marks/pattern-of';
import type { Sentence } from '../text/plain-text';
import type { Span } from '../reading';

const nothingMore = forLanguages((any) => `^(?:\\s*${any('rightNow')})?\\s*[.,!]*\\s*$`);

/** "won't renew unless we fix exports" is no end yet. */
const conditional = forLanguages((any) => `(?:^|\\s)${any('unless')}\\s`);

/** What became of it, where its words end, and whether they name somebody. */
interface Became {
  readonly outcome: Outcome;
  readonly end: number;
  readonly names: boolean;
}

const known = new WeakMap<Sentence, Map<number, Became | undefined>>();

/** Returns the outcome whose words stand at a place, and their end. Several readers ask for the same place. */
export function outcomeAt(sentence: Sentence, at: number, lexicon: readonly Lexicon[]): Became | undefined {
  sentence.look?.();
  const places = known.get(sentence) ?? new Map<number, Became | undefined>();
  known.set(sentence, places);
  if (!places.has(at)) places.set(at, findOutcome(sentence, at, lexicon));
  return places.get(at);
}

function findOutcome(
  { typed, lower, look }: Sentence,
  at: number,
  lexicon: readonly Lexicon[],
): Became | undefined {
  look?.();
  for (const { outcomes } of lexicon) {
    for (const [outcome, words] of outcomes) {
      words.lastIndex = at;
      const match = words.exec(lower);
      if (!match || !isName(match, typed)) continue;
      const { name, rival } = match.groups ?? {};
      return { outcome, end: words.lastIndex, names: (name ?? rival) !== undefined };
    }
  }
  return undefined;
}

/**
 * Returns the outcome that a part opens with ("not interested"), or undefined. A part that says more stays in the note. `joined`
 * says that it follows another part of the same sentence.
 */
export function readOutcome(
  sentence: Sentence,
  [at, to]: Span,
  lexicon: readonly Lexicon[],
  joined: boolean,
): Found | undefined {
  const { typed, lower } = sentence;
  const said = outcomeAt(sentence, at, lexicon);
  if (!said || said.end > to || conditional(lexicon).test(lower.slice(at, to))) return undefined;
  const { outcome, end, names } = said;
  if (outcome === 'no-answer' && joined && isTheirStory(lower, at, lexicon)) return undefined;
  // Whom they chose stays in the note.
  const cuts: Span[] = !names && nothingMore(lexicon).test(lower.slice(end, to)) ? [[at, to]] : [];
  const chip = { type: 'outcome', outcome, span: [at, end], doubtful: false } as const;
  return { chip, cuts, full: typed.slice(at, to) };
}

/** "she says she rang twice and nobody answered": it was she who reached nobody. */
function isTheirStory(lower: string, at: number, lexicon: readonly Lexicon[]): boolean {
  const head = lower.slice(Math.max(0, at - longestStory), at);
  const told = head.slice(head.search(/[^.;!?\n]*$/u)).trimStart();
  return lexicon.some(({ words: { frames } }) => {
    const whom = frames && beginning(frames.theySay).exec(told)?.groups?.['whom'];
    return frames !== undefined && whom !== undefined && !frames.us.has(whom);
  });
}

const longestStory = 200;
