import { afterItsTime, carryBefore, carryOf, clauseIn, type Carry, type Clause } from '../marks/clause';
import { patternOf } from '../marks/pattern-of';
import type { Span } from '../reading';
import { subClauses } from '../text/sub-clauses';
import { readBody } from './body';
import type { ReadContext } from '../marks/read-context';
import { readFact } from './facts';
import type { Draft, Found } from './found';
import { tokensIn } from '../marks/tokens';
import { appointmentIn, isAppointment, readClause, type FrameRead } from './who-does-what';

/** What the openers have left. */
export interface Stretch {
  readonly span: Span;
  /** An opener says that its first clause is note. */
  readonly isNote: boolean;
}

/** Reads what the openers have left of a stretch, clause by clause. */
export function readFrames({ span: stretch, isNote }: Stretch, of: ReadContext): Found[] {
  const languages = of.lexicon.flatMap(({ words }) => words.frames ?? []);
  let carry: Carry | undefined = carryBefore(stretch[0], of, languages);
  const waiting = subClauses(of.sentence, stretch, languages);
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
    const fact = readFact(span, of);
    const best = fact ? undefined : bestOf(clauses);
    if (fact) found.push(fact);
    if (best && !(isNote && isFirst && !isToldToUs(best))) {
      const { part, hasMore } = foundBy(best.read, best.clause, of);
      found.push(part);
      // "the plan tomorrow | and the photos on monday"
      if (hasMore && part.chip.span[1] < span[1]) waiting.unshift([part.chip.span[1], span[1]]);
    }
    carry = carryOf(clauses, carry);
    isFirst = false;
  }
  return found;
}

const clausesIn = (span: Span, carry: Carry | undefined, of: ReadContext): Clause[] =>
  of.lexicon.flatMap(({ words }) => clauseIn(span, words, carry, of) ?? []);

interface Best {
  readonly clause: Clause;
  readonly read: FrameRead;
}

/** "his wife said try him at 6": what they tell us to do is no note, though it opens like one. */
const isToldToUs = ({ clause, read }: Best) => clause.speaker === 'them' && read.type === 'promise';

/** Of the languages, the one that reads more than a time to come. */
function bestOf(clauses: readonly Clause[]): Best | undefined {
  const home = clauses.filter(isAtHome);
  const all = (home.length ? home : clauses).map((clause) => ({ clause, read: readClause(clause) }));
  const read = all.filter((one): one is Best => one.read !== undefined);
  const unsure = read.length === all.length ? read[0] : undefined;
  return read.find((one) => one.read.type !== 'unsure') ?? unsure;
}

/** Whether a clause says anything in its language: one of its words, or a deadline. */
function isAtHome({ tokens, words, lower, due }: Clause): boolean {
  const known = [
    words.us,
    words.them,
    words.determiners,
    words.prepositions,
    words.people,
    words.not,
    words.adverbs,
    words.will,
  ];
  const isKnown = tokens.some(
    ({ word }) => words.verbs.has(word) || known.some((set) => set.has(word)) || isAppointment(word, words),
  );
  return (
    isKnown || (due !== undefined && patternOf(`^${words.deadline}(?!\\p{L})`).test(lower.slice(...due.span)))
  );
}

/**
 * Gives an appointment to come at the beginning of a stretch ("demo thursday 2pm"), whatever else its noun could say: with a
 * time to come and no verb it has not happened.
 */
export function readComing(span: Span, of: ReadContext): Found | undefined {
  const languages = of.lexicon.flatMap(({ words }) => words.frames ?? []);
  const early = tokensIn(of.sentence.typed, [span[0], Math.min(span[1], span[0] + 60)]).slice(0, earliest);
  if (!languages.some((words) => early.some(({ word }) => isAppointment(word, words)))) return undefined;
  const best = bestOf(clausesIn(span, undefined, of));
  return best?.read.type === 'meeting' ? foundBy(best.read, best.clause, of).part : undefined;
}

/** Gives the first clause of a stretch. */
export function firstClause(stretch: Span, of: ReadContext): Span {
  const languages = of.lexicon.flatMap(({ words }) => words.frames ?? []);
  return subClauses(of.sentence, stretch, languages)[0] ?? stretch;
}

/** So many words may stand before the noun of an appointment, and itself. */
const earliest = 5;

function foundBy(read: FrameRead, clause: Clause, of: ReadContext): { part: Found; hasMore: boolean } {
  const { span, words } = clause;
  const language = of.lexicon.find((one) => one.words.frames === words)?.words.language ?? 'en';
  const body = readBody([read.from, span[1]], language, false, of);
  const about = {
    span: [span[0], Math.max(body.to, read.from)] as const,
    doubtful: read.doubtful,
    words: read.verb ? `${read.verb} ${body.words}` : body.words,
  };
  const cuts = read.type === 'unsure' ? [] : [about.span];
  // A time that stands before the words ("in 14 Tagen nochmal probieren") is theirs too.
  const { due } = clause;
  const when =
    body.when.known || !due ? body.when : ({ known: true, due: due.due, doubtful: due.doubtful } as const);
  const part = { chip: draftOf(read, about, when, clause), cuts, full: body.full };
  return { part, hasMore: body.hasMore === true };
}

function draftOf(
  { type }: FrameRead,
  about: { span: Span; doubtful: boolean; words: string },
  when: ReturnType<typeof readBody>['when'],
  clause: Clause,
): Draft {
  if (type === 'request') return when.known ? { type, ...about, when } : { type, ...about };
  if (type === 'meeting') {
    const channel = clause.words.appointments.get(appointmentIn(clause) ?? '');
    return { type, ...about, when, ...(channel && { channel }) };
  }
  return { type, ...about, when };
}
