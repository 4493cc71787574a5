import type { Clause } from '../marks/clause';
import { patternOf } from '../marks/pattern-of';
import { appointmentIn } from './appointment';
import type { Frame } from '../marks/frame';
import type { Token } from '../marks/tokens';

/** What a clause was understood to be by who does what in it, and by which rule. */
export interface FrameRead {
  readonly type: 'promise' | 'theirs' | 'request' | 'meeting' | 'unsure';
  readonly doubtful: boolean;
  /** The verb that is carried on: "and the final wed". */
  readonly verb?: string;
  /** Where its words begin. */
  readonly from: number;
  readonly rule: string;
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

/** Gives where the words begin with the "again" before them: "nochmal probieren". */
function withAgain({ tokens, words }: Clause, index: number): number {
  const again = patternOf(`^(?:${words.again})$`);
  return index > 0 && again.test(tokens[index - 1]?.word ?? '') ? index - 1 : index;
}

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
  if (!due || frame.aux || (frame.verb && (frame.party !== 'none' || frame.verb.form !== 'third')))
    return undefined;
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
  if (
    party === 'them' &&
    (frame.forms?.includes('third') === true || aux === 'will' || aux === 'would' || aux === 'to')
  )
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
  if (!due && (frame.party !== 'us' || !clause.hasUnread())) return undefined;
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
  if (isPassive(clause))
    return { type: 'promise', doubtful: true, from: at(clause, frame.subjectAt), rule: 'it is done' };
  if (verb?.sort !== 'deed' || (verb.form !== 'third' && !aux)) return undefined;
  if (aux === 'being' && verb.form !== 'ing') return undefined;
  return { type: 'theirs', doubtful: true, from: at(clause, frame.verbAt), rule: 'somebody does' };
}

/** "valve to be shipped tomorrow", "Ventil wird morgen verschickt": by whom is not said. */
function isPassive({ frame, tokens, words }: Clause): boolean {
  if (frame.aux !== 'to' && frame.aux !== 'will') return false;
  const [first, ...others] = tokens.slice((frame.verbAt ?? 0) + (frame.verb?.sort === 'state' ? 1 : 0));
  const isDone = (token: Token | undefined) =>
    words.verbs.get(token?.word ?? '')?.some(({ form, sort }) => form === 'past' && sort === 'deed') === true;
  return isDone(first) || isDone(others.at(-1));
}

function readBare(clause: Clause): FrameRead | undefined {
  const { frame, tokens, due, speaker, words, isFirst } = clause;
  const { verb, verbAt } = frame;
  if (!verb || verbAt === undefined || verb.sort === 'state' || frame.aux) return undefined;
  const from = at(clause, words.isVerbLast ? withAgain(clause, frame.subjectAt) : verbAt);
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
  if (
    !due ||
    frame.aux ||
    (frame.verbAt !== undefined && frame.verb?.sort !== 'thing' && frame.verb?.form !== 'past')
  )
    return undefined;
  const has = (source: string) => patternOf(`(?<!\\p{L})(?:${source})(?!\\p{L})`).test(lower);
  const from = at(clause, frame.subjectAt);
  if (speaker === 'us') return { type: 'promise', doubtful: true, from, rule: 'we said that' };
  if (appointmentIn(clause) !== undefined)
    return { type: 'meeting', doubtful: due.doubtful, from, rule: 'appointment' };
  if (frame.verbAt !== undefined) return undefined;
  const more = readMore(clause);
  if (more) return more;
  if (has(words.again)) return { type: 'promise', doubtful: true, from, rule: 'again' };
  const isDeadline = patternOf(`^${words.deadline}(?!\\p{L})`).test(lower.slice(...due.span));
  if (tokens.length && (has(words.towards) || isDeadline))
    return { type: 'promise', doubtful: true, from: from || span[0], rule: 'by then' };
  return undefined;
}

/** "I'll send the draft Monday | and the final on Wednesday": two times are two promises. */
function readMore({ frame, tokens, words, carry, lower }: Clause): FrameRead | undefined {
  const isJoined = patternOf(
    `^[\\s,]*(?:${[...words.joins].filter((join) => /\p{L}/u.test(join)).join('|')})(?!\\p{L})`,
  ).test(lower);
  if (!isJoined || !carry?.frame.verb || carry.frame.verb.sort !== 'deed') return undefined;
  const { party } = carry.frame;
  const from = tokens[frame.subjectAt]?.span[0];
  if (from === undefined || (party !== 'us' && party !== 'them')) return undefined;
  return {
    type: party === 'us' ? 'promise' : 'theirs',
    doubtful: true,
    from,
    verb: carry.verb,
    rule: 'and the other',
  };
}

/** A time to come that nothing has read is shown, so that no promise is lost without a mark. */
function readUnsure(clause: Clause): FrameRead | undefined {
  const { frame, due, tokens, span, words } = clause;
  const isEmpty = tokens.every(
    ({ word }) => words.us.has(word) || words.them.has(word) || words.will.has(word),
  );
  if (isEmpty || !due || frame.verb?.sort === 'state' || frame.aux === 'being' || tokens.length === 0)
    return undefined;
  if (frame.verb?.form === 'past' && frame.party !== 'none') return undefined;
  // "in spring": too far and too vague to be anybody's promise.
  if (due.doubtful && due.due.type === 'day' && due.isFar) return undefined;
  const said = clause.lower.slice(...due.span);
  if (!/\p{L}{2}|\d[:.]\d\d/u.test(said) || patternOf(`^${words.nowadays}$`).test(said)) return undefined;
  return { type: 'unsure', doubtful: true, from: span[0], rule: 'a time to come' };
}
