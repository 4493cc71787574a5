import type { FrameWords } from '../languages/frame-words';
import type { Frame } from './frame';
import { auxOf, isAny, isDeed, isPlainVerb, isThird, skip } from './token-is';
import type { Token } from './tokens';

/** So many words a subject may have. */
const longestSubject = 5;

/** A clause's subject, and where it ends. */
export interface Subject {
  readonly of: Pick<Frame, 'party' | 'isSure'>;
  readonly to: number;
  /** Its verb can only be one of a third person. */
  readonly isThird?: true;
}

/** Returns the subject that begins at a word, or undefined if there is none. */
export function subjectOf(tokens: readonly Token[], start: number, words: FrameWords): Subject | undefined {
  const first = tokens[start];
  if (!first) return undefined;
  // "et me rappelle jeudi": whom it is done to stands before the verb.
  if (words.toUs.has(first.word) && isThird(tokens[start + 1], words))
    return { of: { party: 'none', isSure: true }, to: start + 1, isThird: true };
  if (words.us.has(first.word)) return { of: { party: 'us', isSure: true }, to: start + 1 };
  if (words.them.has(first.word)) return { of: { party: 'them', isSure: true }, to: start + 1 };
  // "will call": we; with a capital he may be a man.
  if (
    words.will.has(first.word) &&
    !first.isCapital &&
    isPlainVerb(tokens[skip(tokens, start + 1, words)], words)
  )
    return { of: { party: isTheirDeed(tokens, start + 1, words) ? 'them' : 'us', isSure: true }, to: start };
  // "me and jo will measure up": one of us with somebody else.
  if (words.toUs.has(first.word) && isAny(tokens[start + 1], words.joins) && tokens[start + 2])
    return { of: { party: 'us', isSure: false }, to: start + 3 };
  if (words.toUs.has(first.word) && isAny(tokens[start + 1], words.to))
    return { of: { party: 'us', isSure: true }, to: start + 1 };
  // "need to ring them": what must be done, and no other subject.
  if (isObligation(tokens, start, words)) return { of: { party: 'us', isSure: true }, to: start };
  const to = verbAfter(tokens, start, words);
  if (to === undefined && words.isVerbLast && isPlainVerb(tokens.at(-1), words))
    return { of: { party: 'none', isSure: true }, to: tokens.length - 1 };
  // "schicke ich", "ruft er"
  if (to === start && isAny(tokens[to + 1], words.us)) return { of: { party: 'us', isSure: true }, to };
  if (to === start && isAny(tokens[to + 1], words.them)) return { of: { party: 'them', isSure: true }, to };
  if (to === undefined || to === start)
    return to === undefined ? undefined : { of: { party: 'none', isSure: true }, to };
  return { of: partyOf(tokens.slice(start, to), words), to };
}

/** "need to ring", "have to ring" */
export const isObligation = (tokens: readonly Token[], at: number, words: FrameWords): boolean =>
  isAny(tokens[at], words.hopes) &&
  isPlainVerb(tokens[at], words) &&
  isAny(tokens[at + 1], words.to) &&
  isDeed(tokens[at + 2], words);

/** "jan from the farm shop will pay": a helping verb ends a subject, however long it is. */
function willAfter(tokens: readonly Token[], from: number, words: FrameWords): number | undefined {
  const at = tokens.findIndex(({ word }, i) => i > from + 1 && words.will.has(word));
  const isNear = (index: number) => index > 0 && index <= from + longestSubject && from > 0;
  if (isNear(at)) return isPlainVerb(tokens[at + 1], words) ? at : undefined;
  // "head of year is going to email"
  const going = tokens.findIndex(
    (token, i) => i > from + 1 && isAny(token, words.being) && isAny(tokens[i + 1], words.going),
  );
  return isNear(going) && isAny(tokens[going + 2], words.to) ? going : undefined;
}

/** "will let me know", "will sign monday" */
function isTheirDeed(tokens: readonly Token[], from: number, words: FrameWords): boolean {
  const at = skip(tokens, from, words);
  return isAny(tokens[at], words.theirDeeds) || isAny(tokens[at + 1], words.toUs);
}

/** Returns where the verb of an unknown subject stands: a word that can be nothing but a verb, or a helping one. */
function verbAfter(tokens: readonly Token[], start: number, words: FrameWords): number | undefined {
  const last = Math.min(tokens.length, start + longestSubject);
  for (let at = start; at < last; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) return undefined;
    if (at > start && isAny(before, words.determiners)) continue;
    if (isAny(token, words.prepositions) && !isAny(token, words.to)) return willAfter(tokens, at, words);
    if (at > start && (auxOf(token.word, words) ?? (isAny(token, words.wants) ? 'wants' : undefined)))
      return at;
    if (at > start && isAny(token, words.to)) return isPlainVerb(tokens[at + 1], words) ? at : undefined;
    if (canBeVerb(tokens, at, start, words)) return at;
  }
  return undefined;
}

function canBeVerb(tokens: readonly Token[], at: number, start: number, words: FrameWords): boolean {
  const token = tokens[at];
  const verbs = words.verbs.get(token?.word ?? '') ?? [];
  // "chase will pay", "demo thursday": a name, and an appointment.
  if (!token || verbs.length === 0 || auxOf(tokens[at + 1]?.word ?? '', words)) return false;
  if (words.appointments.has(token.word) && !hasObject(tokens, at, words)) return false;
  if (at > start) {
    // Behind a subject a plain form fits only many, and a form that is a noun as well only a person.
    const subject = tokens.slice(start, at);
    const isPerson = partyOf(subject, words).party === 'them';
    const fits = verbs.filter(
      ({ form, nounLike }) => (form !== 'base' || isMany(subject, words)) && (!nounLike || isPerson),
    );
    return fits.length > 0;
  }
  return (
    verbs.some(({ form, nounLike }) => !nounLike || form !== 'base' || hasObject(tokens, at, words)) &&
    !startsNoun(tokens, at, words) &&
    // "la facture part demain"
    !(isAny(tokens[at - 1], words.determiners) && isThird(tokens[at + 1], words))
  );
}

const isMany = (subject: readonly Token[], words: FrameWords) =>
  subject.some(({ word }) => word.endsWith('s') || words.people.has(word)) ||
  subject.some((token) => isAny(token, words.joins));

/** "call notes to sue": a noun that another follows is no verb; "quotes", "samples" before their own verb neither. */
function startsNoun(tokens: readonly Token[], at: number, words: FrameWords): boolean {
  const verbs = words.verbs.get(tokens[at]?.word ?? '') ?? [];
  const next = words.verbs.get(tokens[at + 1]?.word ?? '') ?? [];
  const isNoun = verbs.some(({ nounLike }) => nounLike === true);
  return (
    isNoun &&
    next.some(
      ({ form, sort, nounLike }) => !nounLike && (form === 'base' || form === 'third') && sort !== 'state',
    )
  );
}

function hasObject(tokens: readonly Token[], at: number, words: FrameWords): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (isAny(next, words.determiners, words.toUs, words.people) || next.isCapital || /^\d+$/u.test(next.word))
    return true;
  if (words.objects.has(next.word)) return true;
  // "call dave friday": one word that nobody knows, and then nothing but the time.
  return (
    tokens.length === at + 2 &&
    !words.prepositions.has(next.word) &&
    !words.appointments.has(next.word) &&
    !words.verbs.has(next.word)
  );
}

function partyOf(subject: readonly Token[], words: FrameWords): Pick<Frame, 'party' | 'isSure'> {
  // "our engineer" answers for us, as we do for him.
  if (isAny(subject[0], words.ours) && isAny(subject.at(-1), words.people))
    return { party: 'us', isSure: false };
  const named = subject.filter(({ word }) => !words.adverbs.has(word) && !words.toUs.has(word));
  // "procurement tender": the last word says what it is; "mr shah", "jo from sales": the first says who.
  if (isAny(named.at(-1), words.people, words.them) || isAny(named[0], words.titles))
    return { party: 'them', isSure: true };
  // "the rep from stores"
  const link = named.findIndex((token, i) => i > 0 && isAny(token, words.prepositions));
  if (link > 0 && isAny(named[link - 1], words.people)) return { party: 'them', isSure: true };
  const capital = subject.at(-1)?.isCapital === true;
  if (capital && subject.every(({ isCapital }) => isCapital)) return { party: 'them', isSure: true };
  return { party: 'thing', isSure: false };
}
