import { choose, type Candidate, type Kind, type Reader } from '../choose';
import { carryBefore } from '../marks/clause';
import { openersAt, opensNote, afterFillers, type Opening } from '../marks/opening-at';
import { whole } from '../marks/pattern-of';
import { firstOpening } from '../text/cuts';
import type { ReadContext } from '../marks/read-context';
import type { Span } from '../reading';
import type { Part } from '../text/clauses';
import { answeredBy } from './answers';
import { readAsk } from './ask';
import { readAsked } from './asked-match';
import { readDeed } from './deed';
import { readFact } from './facts';
import type { Found } from './found';
import { clauseCandidates } from './clause-candidates';
import { firstClause, readComing } from './read-clauses';
import { readHanded } from './handed';
import { readKept } from './kept';
import { readLike } from './like';
import { readOffer } from './offer';
import { readOutcome } from './outcomes';
import { explicitNote, note, type Before, type Opened, type PartRead } from './part';

/** What was chosen for a part; an answer stands in the place of the request that it answers. */
export type Chosen = PartRead & { readonly replacesLast?: true };

/** Reads one part of a sentence: each reader proposes, and the surest is chosen. What is left is read clause by clause later. */
export function readPart(part: Part, last: Found | undefined, before: Before, of: ReadContext): Chosen {
  const at = afterFillers(of.sentence, part.from, of.lexicon);
  const span: Span = [at, part.to];
  const first = firstClause(span, of);
  const chosen = choose(readersOf(part, span, { last, before, first }, of), {
    span,
    onChoice: of.onChoice,
    rivals: ['clause', ({ language }) => byClause(first, language, of)],
  });
  if (!chosen) return note;
  return chosen.kind === 'answer' ? { ...chosen, replacesLast: true } : chosen;
}

/** Who does what in it, in the language whose opener reads it: where they differ, it is in doubt. */
const byClause = (span: Span, language: Candidate['language'], of: ReadContext): Candidate[] =>
  clauseCandidates(span, undefined, {
    ...of,
    lexicon: of.lexicon.filter(({ words }) => words.language === language),
  });

interface Around {
  readonly last: Found | undefined;
  readonly before: Before;
  readonly first: Span;
}

function readersOf(part: Part, span: Span, { last, before, first }: Around, of: ReadContext): Reader[] {
  const { sentence, lexicon, context } = of;
  const opening = part.quote?.opening;
  if (opening && part.quote) {
    const opened = {
      opening: isOurQuote(part, of) ? turned(opening) : opening,
      part,
      bodyTo: part.quote.innerTo,
      before,
    };
    return [
      ['answer', () => one('answer', 'answer', answeredBy(part, last, of))],
      ['quoted', () => [{ ...(read(opened, of) ?? note), kind: 'quoted', why: opening.opener.means }]],
    ];
  }

  return [
    ['answer', () => one('answer', 'answer', answeredBy(part, last, of))],
    [
      'outcome',
      () => one('outcome', 'outcome', readOutcome(sentence, span, lexicon, part.joined), 'outcome'),
    ],
    ['handed', () => one('handed', 'handed', readHanded(span, of), 'kept')],
    ['kept', () => keptCandidates(readKept(sentence, span, context.open, lexicon))],
    ['fact', () => one('fact', 'fact', readFact(first, of))],
    ['meeting', () => readComing(first, of)],
    ['note', () => openerCandidates(part, span[0], before, of)],
    ['told to us', () => (isToldToUs(span, of) ? clauseCandidates(first, undefined, of).filter(isTold) : [])],
    ['from whom', () => clauseCandidates(first, undefined, of).filter(({ kind }) => kind === 'from whom')],
  ];
}

/** told Grant "I'll have two names for you": what we said ourselves. */
function isOurQuote({ from }: Part, { sentence, lexicon }: ReadContext): boolean {
  const head = sentence.lower.slice(Math.max(0, from - 60), from);
  const said = head.slice(head.search(/[^.;!?,\n]*$/u)).trim();
  return lexicon.some(({ words: { frames } }) => frames && whole(frames.weTold).test(`${said} `));
}

/** The same, said by the other side. */
const turned = (opening: Opening): Opening => {
  const { means } = opening.opener;
  const other = means === 'theirs' ? 'ours' : means === 'ours' ? 'theirs' : means;
  return { ...opening, opener: { ...opening.opener, means: other } };
};

/** "quote by friday pls he says" */
const isToldToUs = (span: Span, { sentence, lexicon }: ReadContext) =>
  lexicon.some(({ saysLast }) => saysLast.test(sentence.lower.slice(...span)));

const isTold = ({ kind, found }: Candidate) =>
  kind === 'told to us' && found.some(({ chip }) => chip.type === 'request');

const one = (kind: Kind, why: string, found: Found | undefined, means?: Before['means']): Candidate[] =>
  found ? [{ kind, why, found: [found], ...(means && { means }) }] : [];

const keptCandidates = (found: readonly Found[]): Candidate[] =>
  found.length ? [{ kind: 'kept', why: 'deed', found, means: 'kept' }] : [];

/** Returns the first opener that reads the part; a language's openers stand in the order in which they are believed. */
function openerCandidates(part: Part, at: number, before: Before, of: ReadContext): Candidate[] {
  const first = firstOpening(of.sentence, at, of.lexicon)?.opener;
  of.sentence.look?.();
  if (!first) return [];
  const from = of.lexicon.findIndex(({ openers }) => openers.includes(first));
  for (const [i, { openers, words }] of of.lexicon.slice(from).entries()) {
    // None that stands before the first that fits can fit.
    for (const opening of openersAt(
      of.sentence,
      at,
      i > 0 ? openers : openers.slice(openers.indexOf(first)),
    )) {
      if (opening.bodyFrom > part.to) continue;
      const own = read({ opening, part, bodyTo: part.to, before }, of);
      if (!own) continue;
      const isTheirs = opening.opener.carried && (isAfterTheirs(part, of) || isWhatTheySay(part, at, of));
      const found = isTheirs ? asTheirs(own) : own;
      const why = `${words.language}-${openers.indexOf(opening.opener)} ${opening.opener.means}`;
      return [{ ...found, kind: kindOf(found), why, language: words.language }];
    }
  }
  return [];
}

/** Whether the clause before says what they do. */
function isAfterTheirs(part: Part, of: ReadContext): boolean {
  const carry = part.joined ? carryBefore(part.from, of) : undefined;
  const { party, aux, verb } = carry?.frame ?? {};
  return party === 'them' || (party === 'thing' && (aux !== undefined || verb?.form === 'ing'));
}

/** "will get a second quote he says": what begins with a helping verb, they say of themselves. */
function isWhatTheySay({ to }: Part, at: number, { sentence, lexicon }: ReadContext): boolean {
  const said = sentence.lower.slice(at, to);
  return lexicon.some(
    ({ saysLast, words: { frames } }) =>
      frames?.will.has(/\p{L}+/u.exec(said)?.[0] ?? '') === true && saysLast.test(said),
  );
}

const asTheirs = (own: PartRead): PartRead => ({
  ...own,
  means: 'theirs',
  found: own.found.map((part): Found =>
    part.chip.type === 'promise' ? { ...part, chip: { ...part.chip, type: 'theirs', doubtful: true } } : part,
  ),
});

function kindOf({ found, means }: PartRead): Kind {
  if (opensNote(means)) return 'note';
  return found.length > 0 && found.every(({ chip }) => chip.doubtful) ? 'doubtful opener' : 'opener';
}

/** Reads a part as its opener says; undefined if it is not that after all, and the next opener has its turn. */
function read(opened: Opened, of: ReadContext): PartRead | undefined {
  const { means } = opened.opening.opener;
  switch (means) {
    case 'note':
    case 'news':
      return explicitNote(means);
    case 'ask':
      return readAsk(opened, of);
    case 'asked':
      return readAsked(opened, of);
    case 'like':
      return readLike(opened, of);
    case 'condition':
      return readOffer(opened.part, of);
    case 'granted':
    case 'refused':
      return undefined;
    default:
      return readDeed(opened, of);
  }
}
