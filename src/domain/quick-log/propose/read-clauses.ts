import { choose, type Candidate, type Reader } from '../choose';
import { afterItsTime, carryBefore, carryOf, type Carry } from '../marks/clause';
import { afterFillers } from '../marks/opening-at';
import type { ReadContext } from '../marks/read-context';
import { tokensIn } from '../marks/tokens';
import type { Span } from '../reading';
import { subClauses } from '../text/sub-clauses';
import { isAppointment } from './appointment';
import { candidatesOf, clauseCandidates, clausesIn } from './clause-candidates';
import { readFact } from './facts';
import type { Found } from './found';
import { readOutcome } from './outcomes';

/** What the parts have left. */
export interface Stretch {
  readonly span: Span;
  /** An opener says that its first clause is note. */
  readonly isNote: boolean;
  /** It tells of somebody. */
  readonly isNews: boolean;
}

/** Reads what the parts have left of a stretch, clause by clause. */
export function readClauses({ span: stretch, isNote, isNews }: Stretch, of: ReadContext): Found[] {
  let carry: Carry | undefined = carryBefore(stretch[0], of);
  const waiting = subClauses(of.sentence, stretch, of.lexicon);
  const found: Found[] = [];
  let isFirst = true;
  for (let span = waiting.shift(); span; span = waiting.shift()) {
    of.sentence.look?.();
    const clauses = clausesIn(span, carry, of);
    const rest = clauses.map((clause) => afterItsTime(clause.span, clause, of)).find(Boolean);
    if (rest) {
      waiting.unshift([span[0], rest[0]], rest);
      continue;
    }
    const readers = readersOf(
      span,
      { isNote: isNote && isFirst, isNews },
      () => candidatesOf(clauses, of),
      of,
    );
    const chosen = choose(readers, { span, onChoice: of.onChoice });
    found.push(...(chosen?.found ?? []));
    // "the plan tomorrow | and the photos on monday"
    const end = chosen?.hasMore ? (chosen.found.at(-1)?.chip.span[1] ?? span[1]) : span[1];
    if (end < span[1]) waiting.unshift([end, span[1]]);
    carry = carryOf(clauses, carry);
    isFirst = false;
  }
  return found;
}

function readersOf(
  span: Span,
  { isNote, isNews }: Pick<Stretch, 'isNote' | 'isNews'>,
  byClause: () => readonly Candidate[],
  of: ReadContext,
): Reader[] {
  return [
    ['outcome', () => outcomeIn(span, of)],
    [
      'fact',
      () => {
        const fact = readFact(span, of);
        return fact ? [{ kind: 'fact', why: 'fact', found: [fact] }] : [];
      },
    ],
    ['note', () => (isNote ? noteOr(byClause(), isNews) : [])],
    ['told to us', byClause],
  ];
}

/** Opens like a note and says what somebody will do, or by when ("they are to let us have the keys on monday"): shown, in doubt. */
function noteOr(read: readonly Candidate[], isNews: boolean): Candidate[] {
  const due = read.filter(
    ({ kind, found, isPlain }) =>
      isPlain === true ||
      ((kind === 'clause' || (isNews && kind === 'doubtful clause')) && found.some(hasTime)),
  );
  if (!due.length) return [{ kind: 'note', why: 'opener', found: [] }];
  return due.map(({ why, found }) => ({ kind: 'note', why, found: found.map(inDoubt) }));
}

const hasTime = ({ chip }: Found) => 'when' in chip && chip.when?.known === true;
const inDoubt = (part: Found): Found => ({ ...part, chip: { ...part.chip, doubtful: true } });

/** "spoke to dave theyve signed": in mid-sentence, what became of it is in doubt. */
function outcomeIn(span: Span, { sentence, lexicon }: ReadContext): Candidate[] {
  const from = afterFillers(sentence, span[0], lexicon);
  const found = from > 0 ? readOutcome(sentence, [from, span[1]], lexicon, true) : undefined;
  if (!found) return [];
  return [
    {
      kind: 'outcome',
      why: 'outcome',
      found: [{ ...found, cuts: [], chip: { ...found.chip, doubtful: true } }],
    },
  ];
}

/**
 * Returns an appointment to come at the beginning of a stretch ("demo thursday 2pm"), whatever else its noun could say: with a
 * time to come and no verb it has not happened. Empty if there is none.
 */
export function readComing(span: Span, of: ReadContext): Candidate[] {
  const early = tokensIn(of.sentence.typed, [span[0], Math.min(span[1], span[0] + 60)]).slice(0, earliest);
  if (!framesOf(of).some((words) => early.some(({ word }) => isAppointment(word, words)))) return [];
  const chosen = choose([['clause', () => clauseCandidates(span, undefined, of)]], { span });
  const found = chosen?.found.filter(({ chip }) => chip.type === 'meeting') ?? [];
  return chosen && found.length ? [{ kind: 'meeting', why: chosen.why, found: found.slice(0, 1) }] : [];
}

/** Returns the first clause of a stretch. */
export const firstClause = (stretch: Span, of: ReadContext): Span =>
  subClauses(of.sentence, stretch, of.lexicon)[0] ?? stretch;

const framesOf = ({ lexicon }: ReadContext) => lexicon.flatMap(({ words }) => words.frames ?? []);

/** So many words may stand before the noun of an appointment, and itself. */
const earliest = 5;
