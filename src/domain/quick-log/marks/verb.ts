import type { FrameWords, Verb } from '../languages/frame-words';
import type { Frame, Party } from './frame';
import { beginning, whole } from './pattern-of';
import type { Subject } from './subject';
import { auxOf, isAny, isDeed, isKnown, isPlainVerb, skip } from './token-is';
import type { Token } from './tokens';

/** Returns the verb behind a subject, and what helps it. */
export function verbFrom(
  tokens: readonly Token[],
  { to: from, of: { party }, isThird }: Subject,
  words: FrameWords,
): Partial<Frame> {
  const next = party === 'none' ? from : skip(tokens, from, words);
  const hasAux = auxOf(tokens[next]?.word ?? '', words) !== undefined;
  const at = party === 'us' && words.isVerbLast && !hasAux ? verbLast(tokens, next, words) : next;
  const token = tokens[at];
  if (!token) return {};
  if (isAny(token, words.hopes) && isAny(tokens[at + 1], words.to))
    return { ...afterAux(tokens, at + 2, words, 'to'), isMaybe: true };
  // "i've got to price it"
  if (isAny(token, words.hopes) && isAny(tokens[at + 1], words.hopes) && isAny(tokens[at + 2], words.to))
    return { ...afterAux(tokens, at + 3, words, 'to'), isMaybe: true };
  // "will am montag entscheiden": with a verb at the end it is that which they will do.
  if (
    words.wants.has(token.word) &&
    words.isVerbLast &&
    isInfinitive(tokens.at(-1), words) &&
    words.perceives?.has(tokens.at(-1)?.word ?? '') !== true &&
    at < tokens.length - 1
  )
    return { ...afterAux(tokens, at + 1, words, 'will'), isMaybe: true };
  if (words.wants.has(token.word)) return { aux: 'wants', verbAt: at };
  const aux = auxOf(token.word, words) ?? (words.to.has(token.word) ? 'to' : undefined);
  if (aux) return afterAux(tokens, at + 1, words, aux);
  const all = words.verbs.get(token.word) ?? [];
  const fitting = all.filter(({ form }) => !isThird || form === 'third');
  const [verb] = fitting.toSorted((a, b) => rank(a, party) - rank(b, party));
  if (!verb) return unknownDeed(tokens, at, party, words);
  return { verbAt: at, verb: deedInWords(verb, tokens, at, words), forms: all.map(({ form }) => form) };
}

/** "I issue the contract", "he instals it friday": a word that nobody knows, right behind who does it. */
function unknownDeed(tokens: readonly Token[], at: number, party: Party, words: FrameWords): Partial<Frame> {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (words.isVerbLast || !isAny(before, words.us, words.them) || token?.word.endsWith('ed') === true)
    return {};
  const verb = unknownVerb(tokens, at, words);
  // "he owes me a beer"
  if (party === 'them' && isAny(tokens[at + 1], words.toUs)) return {};
  if (!verb || (party === 'them') !== /[^s]s$/u.test(token?.word ?? '')) return {};
  return { verbAt: at, verb: { ...verb, form: party === 'them' ? 'third' : 'base' } };
}

/** "dass ich das mit der Technik kläre": where no verb stands behind its subject, it is the last word. */
const verbLast = (tokens: readonly Token[], from: number, words: FrameWords): number =>
  tokens[from] && !words.verbs.has(tokens[from].word) && isInfinitive(tokens.at(-1), words)
    ? tokens.length - 1
    : from;

/** A plain form that is known, or a word that ends like one. */
const isInfinitive = (token: Token | undefined, words: FrameWords): boolean =>
  isPlainVerb(token, words) ||
  (token !== undefined &&
    words.infinitive !== undefined &&
    !token.isCapital &&
    !isKnown(token, words) &&
    whole(words.infinitive).test(token.word));

/** Of the forms that one word may be, the one that fits its subject comes first. */
const rank = ({ form, sort }: Verb, party: Party) =>
  (form === (party === 'us' ? 'base' : 'third') ? 0 : 1) +
  (sort === 'deed' ? 0 : 2) +
  (form === 'past' ? 1 : 0);

/** "have a word with accounts" is a deed, and no state. */
function deedInWords(verb: Verb, tokens: readonly Token[], at: number, words: FrameWords): Verb {
  if (verb.sort === 'deed' || verb.form === 'past') return verb;
  const said = tokens
    .slice(at, at + 6)
    .map(({ word }) => word)
    .join(' ');
  return beginning(words.deedsInWords).test(said) ? { form: verb.form, sort: 'deed' } : verb;
}

/** Returns the verb behind a helping one. */
export function afterAux(
  tokens: readonly Token[],
  from: number,
  words: FrameWords,
  aux: Frame['aux'],
): Partial<Frame> {
  let at = skip(tokens, from, words);
  // "is going to look", "gonna look"
  if (aux === 'being' && isAny(tokens[at], words.going) && isAny(tokens[at + 1], words.to))
    return afterAux(tokens, at + 2, words, 'will');
  // "hes gonna look"
  if (aux === 'being' && isAny(tokens[at], words.will)) return afterAux(tokens, at + 1, words, 'will');
  // "she's to send the form"
  if (aux === 'being' && isAny(tokens[at], words.to) && isPlainVerb(tokens[at + 1], words))
    return afterAux(tokens, at + 1, words, 'to');
  if (aux === 'being' && isAny(tokens[at], words.to)) at++;
  // "ive got to ring": what must be done.
  if (isAny(tokens[at], words.hopes) && isAny(tokens[at + 1], words.to))
    return { ...afterAux(tokens, at + 2, words, 'to'), isMaybe: true };
  if (words.isVerbLast && aux !== 'being') at = verbLast(tokens, at, words);
  // "doit me rappeler": whom it is done to stands before its verb.
  while (words.isObjectFirst && isAny(tokens[at], words.toUs)) at++;
  // "ill deffo send it": between the two stands nothing but how.
  if (aux !== 'being' && isUnknown(tokens[at], words) && isDeed(tokens[at + 1], words)) at++;
  const goesOn = aux === 'being' ? undefined : deedThatGoesOn(tokens, at, words);
  if (goesOn !== undefined)
    return { ...(aux && { aux }), verbAt: goesOn, verb: { form: 'base', sort: 'deed' } };
  const token = tokens[at];
  const wanted = aux === 'being' ? 'ing' : 'base';
  const known = (words.verbs.get(token?.word ?? '') ?? []).find(({ form }) => form === wanted);
  const verb =
    known === undefined && wanted === 'base'
      ? (unknownVerb(tokens, at, words) ?? lastWord(tokens, at, words, aux))
      : known && deedInWords(known, tokens, at, words);
  return { ...(aux && { aux }), ...(verb ? { verbAt: at, verb } : {}) };
}

/** Returns the deed of "to be getting back to me", "will be sending". */
function deedThatGoesOn(tokens: readonly Token[], at: number, words: FrameWords): number | undefined {
  const next = skip(tokens, at + 1, words);
  const deed = words.verbs.get(tokens[next]?.word ?? '') ?? [];
  const isBe = tokens[at]?.word === words.be;
  return isBe && deed.some(({ form, sort }) => form === 'ing' && sort === 'deed') ? next : undefined;
}

const isUnknown = (token: Token | undefined, words: FrameWords) =>
  token !== undefined && !isKnown(token, words) && /^\p{L}{3,}$/u.test(token.word);

/** "pine, which i've got to source": a word that nobody knows, and nothing behind it. */
const lastWord = (
  tokens: readonly Token[],
  at: number,
  words: FrameWords,
  aux: Frame['aux'],
): Verb | undefined =>
  aux === 'to' && at === tokens.length - 1 && at > 1 && isUnknown(tokens[at], words) && !tokens[at]?.isCapital
    ? { form: 'base', sort: 'deed' }
    : undefined;

/** "I'd restring the cello": a word that nobody knows, with what it is done to right behind it. */
function unknownVerb(tokens: readonly Token[], at: number, words: FrameWords): Verb | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isUnknown(token, words)) return undefined;
  const { determiners, prepositions, objects, toUs } = words;
  const isLed = isAny(next, determiners, objects, toUs) || (!words.isVerbLast && isAny(next, prepositions));
  return isLed || isInfinitive(token, words) ? { form: 'base', sort: 'deed' } : undefined;
}
