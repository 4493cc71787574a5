import type { FrameWords } from '../languages/frame-words';
import { partyOf } from './party-of';
import { auxOf, isAny, isPlainVerb, isThird } from './token-is';
import type { Token } from './tokens';

/** So many words a subject may have. */
const longestSubject = 5;

/** Returns where the verb of an unknown subject stands: a word that can be nothing but a verb, or a helping one. */
export function verbAfter(tokens: readonly Token[], start: number, words: FrameWords): number | undefined {
  const last = Math.min(tokens.length, start + longestSubject);
  for (let at = start; at < last; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) return undefined;
    if (at > start && isAny(before, words.determiners)) continue;
    if (isAny(token, words.prepositions) && !isAny(token, words.to))
      return willAfter(tokens, at, words) ?? thirdAfter(tokens, start, at, words);
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
    !isCountedThing(tokens, at, words) &&
    !startsNoun(tokens, at, words) &&
    // "la facture part demain"
    !(isAny(tokens[at - 1], words.determiners) && isThird(tokens[at + 1], words))
  );
}

const isMany = (subject: readonly Token[], words: FrameWords) =>
  subject.some(({ word }) => word.endsWith('s') || words.people.has(word)) ||
  subject.some((token) => isAny(token, words.joins));

/** "samples for the pta" */
const isCountedThing = (tokens: readonly Token[], at: number, words: FrameWords) =>
  isAny(tokens[at + 1], words.prepositions) &&
  (words.verbs.get(tokens[at]?.word ?? '') ?? []).every(({ form, nounLike }) => form === 'third' && nounLike);

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
  // "phone pete back"
  if (isAny(tokens[at + 2], words.objects) && !isAny(next, words.prepositions)) return true;
  // "call dave friday": one word that nobody knows, and then nothing but the time.
  return (
    tokens.length === at + 2 &&
    !words.prepositions.has(next.word) &&
    !words.appointments.has(next.word) &&
    !words.verbs.has(next.word)
  );
}

/** "unser kollege aus der technik meldet sich": one of our people, and where from. */
function thirdAfter(
  tokens: readonly Token[],
  start: number,
  from: number,
  words: FrameWords,
): number | undefined {
  if (!isAny(tokens[start], words.ours)) return undefined;
  const at = tokens.findIndex(
    ({ word }, i) =>
      i > from + 1 &&
      i < from + 4 &&
      words.verbs.get(word)?.some(({ form, nounLike }) => form === 'third' && !nounLike) === true,
  );
  return at > 0 ? at : undefined;
}

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
