import type { FrameWords } from '../languages/frame-words';
import type { LanguageWords } from '../languages/language-words';
import { frameOf, type Frame } from '../marks/frame';
import { pattern } from '../marks/pattern';
import { tokensIn, type Token } from '../marks/tokens';
import type { Span } from '../reading';
import { subClauses } from '../text/sub-clauses';
import { dueLanguages } from '../times/due-languages';
import { findDue, type DuePhrase } from '../times/find-due';
import { unreadTime } from '../times/unread-time';
import { readBody } from './body';
import type { PartContext } from './clause';
import type { Draft, Found } from './found';

/** What a clause was understood to be by who does what in it, and by which rule. */
export interface FrameRead {
  readonly type: 'promise' | 'theirs' | 'request' | 'meeting' | 'unsure';
  readonly doubtful: boolean;
  /** Where its words begin. */
  readonly from: number;
  readonly rule: string;
}

/** What the openers have left. */
export interface Stretch {
  readonly span: Span;
  /** An opener says that its first clause is note. */
  readonly isNote: boolean;
}

/** Who did the clause before, and how: what an "and" or a comma carries on. */
export interface Carry {
  readonly frame: Frame;
}

/** A clause, taken apart. */
interface Clause {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly due: DuePhrase | undefined;
  readonly words: FrameWords;
  readonly lower: string;
  readonly frame: Frame;
  readonly speaker: 'us' | 'them' | undefined;
  readonly carry: Carry | undefined;
  /** A time that nobody can read stands in it. */
  readonly hasUnread: boolean;
  /** Nothing stands before it but a stop. */
  readonly isFirst: boolean;
}

/** Reads what the openers have left of a stretch, clause by clause. */
export function readFrames({ span: stretch, isNote }: Stretch, of: PartContext): Found[] {
  const languages = of.lexicon.flatMap(({ words }) => words.frames ?? []);
  let carry: Carry | undefined = carryBefore(stretch[0], of, languages);
  return subClauses(of.sentence, stretch, languages).flatMap((span, i) => {
    const clauses = of.lexicon.flatMap(({ words }) => clauseIn(span, words, carry, of) ?? []);
    const reads = clauses.map((clause) => ({ clause, read: readClause(clause) }));
    const best = reads.find(({ read }) => read && read.type !== 'unsure') ?? reads.find(({ read }) => read);
    carry = carryOf(clauses, carry);
    return best?.read && !(isNote && i === 0) ? [foundBy(best.read, best.clause, of)] : [];
  });
}

/** The last subject that a clause names is carried on. */
const carryOf = (clauses: readonly Clause[], before: Carry | undefined): Carry | undefined => {
  const named = clauses.find(({ frame }) => frame.party !== 'none' && frame.verbAt !== undefined);
  return named ? { frame: named.frame } : before;
};

function carryBefore(from: number, of: PartContext, languages: readonly FrameWords[]): Carry | undefined {
  const head = of.sentence.typed.slice(0, from);
  const begin = Math.max(head.search(/[^.;!?\n]*$/u), from - 160, 0);
  let carry: Carry | undefined;
  for (const span of subClauses(of.sentence, [begin, from], languages)) {
    carry = carryOf(
      of.lexicon.flatMap(({ words }) => clauseIn(span, words, carry, of) ?? []),
      carry,
    );
  }
  return carry;
}

function clauseIn(
  span: Span,
  language: LanguageWords,
  carry: Carry | undefined,
  of: PartContext,
): Clause | undefined {
  const words = language.frames;
  const { typed, lower } = of.sentence;
  const text = typed.slice(...span);
  if (!words || !/\p{L}/u.test(text)) return undefined;
  const due = findDue(text.slice(0, 300), dueLanguages(of.context, language.language), of.moment, false);
  const { from, to, speaker } = reported(lower, span, words);
  const dueSpan: Span | undefined = due && [span[0] + due.span[0], span[0] + due.span[1]];
  const tokens = tokensIn(typed, [from, to]).filter(
    (token) => !dueSpan || token.span[1] <= dueSpan[0] || token.span[0] >= dueSpan[1],
  );
  const isTime = () => false;
  return {
    span,
    tokens,
    due,
    words,
    lower: lower.slice(...span),
    frame: frameOf(tokens, words, isTime),
    speaker,
    carry,
    hasUnread: !due && unreadTime(lower.slice(...span), dueLanguages(of.context, language.language)) !== undefined,
    isFirst: /(?:^|[.;!?:,)\n-])\s*$/u.test(lower.slice(0, span[0])),
  };
}

/** Gives what is left when "told her", "he says" or "she reckons" are taken off, and who spoke. */
function reported(lower: string, [from, to]: Span, words: FrameWords) {
  const text = lower.slice(from, to);
  const ours = patternOf(`^(?:${words.weTold})`).exec(text);
  if (ours) return { from: from + ours[0].length, to, speaker: 'us' as const };
  const theirs = patternOf(`^(?:${words.theySay})`).exec(text);
  if (theirs && !words.us.has(theirs.groups?.['whom'] ?? ''))
    return { from: from + theirs[0].length, to, speaker: 'them' as const };
  const last = patternOf(`\\s(?:${words.saysLast})\\s*$`).exec(text);
  return last ? { from, to: from + last.index, speaker: 'them' as const } : { from, to, speaker: undefined };
}

const patterns = new Map<string, RegExp>();
function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? pattern(source);
  patterns.set(source, known);
  return known;
}

/** Reads a clause by who does what, the surest rule first. */
export function readClause(clause: Clause): FrameRead | undefined {
  const { frame, due } = clause;
  if (frame.isSubordinate || frame.isNegated || /["“„«”]/u.test(clause.lower)) return undefined;
  const wish = readWish(clause);
  if (wish || (due && isLasting(clause))) return wish;
  return readFrom(clause) ?? readDeedOf(clause) ?? readNoun(clause) ?? readUnsure(clause);
}

const isLasting = ({ words, lower, due }: Clause) =>
  (due !== undefined && patternOf(`(?<!\\p{L})${words.lasting}\\s*$`).test(lower.slice(0, due.span[0]))) ||
  (due !== undefined && patternOf(`^${words.lasting}(?!\\p{L})`).test(lower.slice(...due.span)));

const at = (clause: Clause, index: number | undefined) =>
  clause.tokens[index ?? 0]?.span[0] ?? clause.span[0];

function readWish(clause: Clause): FrameRead | undefined {
  const { frame, tokens, words } = clause;
  if (frame.aux !== 'wants' || frame.party === 'us' || frame.verbAt === undefined) return undefined;
  const next = tokens[frame.verbAt + 1];
  const isFor = next && words.prepositions.has(next.word);
  const from = tokens[frame.verbAt + (isFor ? 2 : 1)];
  if (!from || (next && words.to.has(next.word))) return undefined;
  return {
    type: 'request',
    doubtful: !frame.isSure || frame.party === 'none',
    from: from.span[0],
    rule: 'wish',
  };
}

/** "amends from us by thurs", "snagging list off her": who, without a verb. */
function readFrom(clause: Clause): FrameRead | undefined {
  const { frame, due, words, lower } = clause;
  if (!due || frame.aux || (frame.verb && (frame.party !== 'none' || frame.verb.form !== 'third'))) return undefined;
  const has = (source: string) => patternOf(`(?<!\\p{L})(?:${source})(?!\\p{L})`).test(lower);
  const from = at(clause, frame.subjectAt);
  if (has(words.fromUs)) return { type: 'promise', doubtful: true, from, rule: 'from us' };
  return has(words.fromThem) ? { type: 'theirs', doubtful: true, from, rule: 'from them' } : undefined;
}

function readDeedOf(clause: Clause): FrameRead | undefined {
  switch (partyOf(clause)) {
    case 'us':
      return readOurs(clause);
    case 'them':
      return readTheirs(clause);
    case 'thing':
      return readThing(clause);
    case 'none':
      return readBare(clause);
  }
}

/** The subject, or where there is none the one that is carried on. */
function partyOf({ frame, carry }: Clause): Frame['party'] {
  if (frame.party !== 'none' || !carry || !frame.verb) return frame.party;
  const { party, aux } = carry.frame;
  if (party === 'them' && (frame.verb.form === 'third' || aux === 'will' || aux === 'would' || aux === 'to'))
    return 'them';
  return party === 'us' && frame.verb.form === 'base' ? 'us' : 'none';
}

function readOurs(clause: Clause): FrameRead | undefined {
  const { frame, due, speaker } = clause;
  const { verb, aux } = frame;
  if (!verb || verb.form === 'past' || frame.verbAt === undefined) return undefined;
  const isCarried = frame.party === 'none';
  const isPromised =
    aux === 'will' || aux === 'to' || (aux === 'would' && speaker === 'us') || speaker === 'us';
  if (isPromised)
    return {
      type: 'promise',
      doubtful: frame.isMaybe || verb.sort === 'state',
      from: at(clause, frame.verbAt),
      rule: 'we will',
    };
  if (verb.sort !== 'deed' || aux === 'wants') return undefined;
  // "we send logins the friday before": a time that nobody can read.
  if (!due && (frame.party !== 'us' || !clause.hasUnread)) return undefined;
  if (aux === 'being' && verb.form !== 'ing') return undefined;
  return {
    type: 'promise',
    doubtful: frame.isMaybe || isCarried || !due,
    from: at(clause, frame.verbAt),
    rule: 'we do',
  };
}

function readTheirs(clause: Clause): FrameRead | undefined {
  const { frame, due, speaker } = clause;
  const { verb, aux } = frame;
  if (!verb || frame.verbAt === undefined || verb.sort === 'state') return undefined;
  const doubtful = frame.isMaybe || (frame.party === 'them' ? !frame.isSure : false);
  const from = at(clause, frame.verbAt);
  const isWill = aux === 'will' || aux === 'to' || (aux === 'would' && speaker === 'them');
  if (isWill && verb.sort === 'deed')
    return { type: 'theirs', doubtful: doubtful || !due, from, rule: 'they will' };
  if (!due || verb.form === 'past') return undefined;
  if (aux === 'being' && verb.form !== 'ing') return undefined;
  // What things do as well ("starts", "closes"), or is far off, is no promise.
  if (verb.sort === 'thing' || (due.doubtful && due.isFar)) return undefined;
  return { type: 'theirs', doubtful: doubtful || aux === 'would', from, rule: 'they do' };
}

function readThing(clause: Clause): FrameRead | undefined {
  const { frame, due, lower, words, speaker } = clause;
  const { verb, aux } = frame;
  if (speaker === 'us' && due)
    return { type: 'promise', doubtful: true, from: at(clause, frame.subjectAt), rule: 'we said that' };
  if (!due || !frame.verbAt) return undefined;
  if (patternOf(`(?<!\\p{L})${words.leavesUs}(?!\\p{L})`).test(lower))
    return { type: 'promise', doubtful: true, from: at(clause, frame.subjectAt), rule: 'it goes out' };
  if (verb?.sort !== 'deed' || (verb.form !== 'third' && !aux)) return undefined;
  if (aux === 'being') return undefined;
  return { type: 'theirs', doubtful: true, from: at(clause, frame.verbAt), rule: 'somebody does' };
}

function readBare(clause: Clause): FrameRead | undefined {
  const { frame, tokens, due, speaker, words, isFirst } = clause;
  const { verb, verbAt } = frame;
  if (!verb || verbAt === undefined || verb.sort === 'state' || frame.aux) return undefined;
  const from = at(clause, verbAt);
  const next = tokens[verbAt + 1];
  const isToUs = next !== undefined && words.toUs.has(next.word);
  if (verb.form === 'third') return due && { type: 'theirs', doubtful: true, from, rule: 'does' };
  if (verb.form === 'ing')
    return due && { type: speaker === 'them' ? 'theirs' : 'promise', doubtful: true, from, rule: 'doing' };
  if (verb.form === 'past') return undefined;
  if (due)
    return { type: isToUs && speaker !== 'them' ? 'theirs' : 'promise', doubtful: true, from, rule: 'do' };
  const isTask = isFirst && next !== undefined && !isToUs && words.toDo.has(tokens[verbAt]?.word ?? '');
  return isTask ? { type: 'promise', doubtful: true, from, rule: 'to do' } : undefined;
}

/** Without a verb: an appointment, something from one to the other, or something by a time. */
function readNoun(clause: Clause): FrameRead | undefined {
  const { frame, due, lower, words, tokens, span, speaker } = clause;
  if (!due || frame.aux || (frame.verbAt !== undefined && frame.verb?.sort !== 'thing' && frame.verb?.form !== 'past'))
    return undefined;
  const has = (source: string) => patternOf(`(?<!\\p{L})(?:${source})(?!\\p{L})`).test(lower);
  const from = at(clause, frame.subjectAt);
  if (speaker === 'us') return { type: 'promise', doubtful: true, from, rule: 'we said that' };
  if (appointmentIn(clause) !== undefined)
    return { type: 'meeting', doubtful: due.doubtful, from, rule: 'appointment' };
  if (frame.verbAt !== undefined) return undefined;
  if (has(words.again)) return { type: 'promise', doubtful: true, from, rule: 'again' };
  const isDeadline = patternOf(`^${words.deadline}(?!\\p{L})`).test(lower.slice(...due.span));
  if (tokens.length && (has(words.towards) || isDeadline))
    return { type: 'promise', doubtful: true, from: from || span[0], rule: 'by then' };
  return undefined;
}

/** Gives the noun of an appointment that heads a clause: before its time, or before a preposition. */
function appointmentIn({ tokens, words, due, span }: Clause): string | undefined {
  const dueFrom = span[0] + (due?.span[0] ?? 0);
  const index = tokens.findIndex(({ word }, i) => {
    if (!words.appointments.has(word)) return false;
    const next = tokens[i + 1];
    const isLast = !next || next.span[0] >= dueFrom;
    return (
      (isLast || words.prepositions.has(next.word) || words.verbs.get(next.word)?.[0]?.form === 'past') &&
      i <= 3
    );
  });
  return tokens[index]?.word;
}

/** A time to come that nothing has read is shown, so that no promise is lost without a mark. */
function readUnsure(clause: Clause): FrameRead | undefined {
  const { frame, due, tokens, span, words } = clause;
  if (!due || frame.verb?.sort === 'state' || frame.aux === 'being' || tokens.length === 0) return undefined;
  if (frame.verb?.form === 'past' && frame.party !== 'none') return undefined;
  // "in spring": too far and too vague to be anybody's promise.
  if (due.doubtful && due.due.type === 'day' && due.isFar) return undefined;
  const said = clause.lower.slice(...due.span);
  if (!/\p{L}{2}|\d[:.]\d\d/u.test(said) || patternOf(`^${words.nowadays}$`).test(said)) return undefined;
  return { type: 'unsure', doubtful: true, from: span[0], rule: 'a time to come' };
}

function foundBy(read: FrameRead, clause: Clause, of: PartContext): Found {
  const { span, words } = clause;
  const language = of.lexicon.find((one) => one.words.frames === words)?.words.language ?? 'en';
  const body = readBody([read.from, span[1]], language, false, of);
  const about = {
    span: [span[0], Math.max(body.to, read.from)] as const,
    doubtful: read.doubtful,
    words: body.words,
  };
  const cuts = read.type === 'unsure' ? [] : [about.span];
  return { chip: draftOf(read, about, body.when, clause), cuts, full: body.full };
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
