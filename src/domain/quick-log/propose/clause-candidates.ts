import type { Candidate, Kind } from '../choose';
import { forLanguages } from '../marks/for-languages';
import { clauseIn, type Carry, type Clause } from '../marks/clause';
import type { ReadContext } from '../marks/read-context';
import type { Token } from '../marks/tokens';
import type { Span } from '../reading';
import { appointmentIn, isAppointment } from './appointment';
import { readBody } from './body';
import type { Draft, Found } from './found';
import { movedMeeting } from './moved-meeting';
import { timeBegins } from './rules/clause-rule';
import { itIsMoved } from './rules/visits';
import { isFromWhom, readClause, type FrameRead } from './who-does-what';

/** Returns a clause, taken apart in each language that is read. */
export const clausesIn = (span: Span, carry: Carry | undefined, of: ReadContext): Clause[] =>
  of.lexicon.flatMap(({ words }) => clauseIn(span, words, carry, of) ?? []);

/** Returns what a clause may say by who does what in it, one candidate for each language that knows any of its words. */
export const clauseCandidates = (span: Span, carry: Carry | undefined, of: ReadContext): Candidate[] =>
  candidatesOf(clausesIn(span, carry, of), of);

/** The same, of a clause that has been taken apart. */
export const candidatesOf = (clauses: readonly Clause[], of: ReadContext): Candidate[] =>
  atHome(clauses).map((clause) => candidateOf(clause, of));

/** Returns the clause in those languages that know most of its words; a verb says more than a small word that another has as well. */
function atHome(clauses: readonly Clause[]): readonly Clause[] {
  const known = clauses.map((clause) => ({ clause, words: wordsKnown(clause) }));
  const most = Math.max(0, ...known.map(({ words }) => words));
  const home = known.filter(({ words }) => words > 0 && words * 2 > most).map(({ clause }) => clause);
  const withVerb = home.filter(({ frame }) => frame.verbAt !== undefined);
  return [withVerb, home].find(({ length }) => length > 0) ?? clauses;
}

function candidateOf(clause: Clause, of: ReadContext): Candidate {
  const language = of.lexicon.find(({ words }) => words.frames === clause.words)?.words.language ?? 'en';
  const read = readClause(clause);
  if (!read) return { kind: 'nothing', why: language, found: [] };
  const { part, hasMore } = foundBy(read, clause, language, of);
  const why = `${language} "${read.rule}"`;
  const isPlain = read.isPlain ?? (clause.frame.aux === 'will' && read.type === 'theirs');
  return {
    kind: kindOf(read, clause),
    why,
    language,
    found: [part],
    ...(hasMore && { hasMore }),
    ...(isPlain && { isPlain: true as const }),
  };
}

function kindOf({ type, doubtful, rule }: FrameRead, { speaker }: Clause): Kind {
  if (type === 'unsure') return 'unsure';
  if (isFromWhom(rule)) return 'from whom';
  if (speaker === 'them' && rule === 'do') return 'told to us';
  return doubtful ? 'doubtful clause' : 'clause';
}

/** Returns how many words of a clause its language knows; a deadline is one. */
function wordsKnown(clause: Clause): number {
  const { tokens, words } = clause;
  const { us, them, determiners, prepositions, people, not, adverbs, will } = words;
  const known = [us, them, determiners, prepositions, people, not, adverbs, will];
  const isKnown = ({ word }: Token) =>
    words.verbs.has(word) ||
    words.contracted.has(word) ||
    known.some((set) => set.has(word)) ||
    isAppointment(word, words);
  return tokens.filter(isKnown).length + (timeBegins(clause, words.deadline) ? 1 : 0);
}

function foundBy(
  read: FrameRead,
  clause: Clause,
  language: Parameters<typeof readBody>[1],
  of: ReadContext,
): { part: Found; hasMore?: true } {
  const { span, due } = clause;
  const { hasMore, ...body } = readBody([read.from, span[1]], language, false, of);
  const about = {
    span: [span[0], Math.max(body.to, read.from)] as const,
    doubtful: read.doubtful,
    words: withoutJoin(read.verb ? `${read.verb} ${body.words}` : body.words, of),
  };
  const cuts = read.type === 'unsure' ? [] : [about.span];
  // A time that stands before the words ("in 14 Tagen nochmal probieren") is theirs too.
  const when =
    body.when.known || !due ? body.when : ({ known: true, due: due.due, doubtful: due.doubtful } as const);
  const part = { chip: draftOf(read, about, when, clause, of), cuts, full: body.full };
  return { part, ...(hasMore && { hasMore }) };
}

const joinLast = forLanguages((any) => `\\s+${any('and')}$`);

/** "dig out the old policy and" */
const withoutJoin = (words: string, { lexicon }: ReadContext) => words.replace(joinLast(lexicon), '');

function draftOf(
  { type, rule }: FrameRead,
  about: { span: Span; doubtful: boolean; words: string },
  when: ReturnType<typeof readBody>['when'],
  clause: Clause,
  of: ReadContext,
): Draft {
  if (type === 'request') return when.known ? { type, ...about, when } : { type, ...about };
  if (type === 'meeting') {
    const moved = rule === itIsMoved.id ? movedMeeting(clause, of) : undefined;
    if (moved) {
      const { id, words } = moved.meeting;
      return { type, ...about, doubtful: !moved.isSure, words, when, moves: { id, words } };
    }
    const channel = clause.words.appointments.get(appointmentIn(clause) ?? '');
    return { type, ...about, when, ...(channel && { channel }) };
  }
  return { type, ...about, when };
}
