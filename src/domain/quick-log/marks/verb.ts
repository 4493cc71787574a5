import type { FrameWords, Verb } from '../languages/frame-words';
import type { Frame, Party } from './frame';
import type { Subject } from './subject';
import { auxOf, isAny, isDeed, isPlainVerb, skip } from './token-is';
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
  // "will am montag entscheiden": with a verb at the end it is that which they will do.
  if (
    words.wants.has(token.word) &&
    words.isVerbLast &&
    isDeed(tokens.at(-1), words) &&
    at < tokens.length - 1
  )
    return { ...afterAux(tokens, at + 1, words, 'will'), isMaybe: true };
  if (words.wants.has(token.word)) return { aux: 'wants', verbAt: at };
  const aux = auxOf(token.word, words) ?? (words.to.has(token.word) ? 'to' : undefined);
  if (aux) return afterAux(tokens, at + 1, words, aux);
  const all = words.verbs.get(token.word) ?? [];
  const fitting = all.filter(({ form }) => !isThird || form === 'third');
  const [verb] = fitting.toSorted((a, b) => rank(a, party) - rank(b, party));
  return verb ? { verbAt: at, verb, forms: all.map(({ form }) => form) } : {};
}

/** "dass ich das mit der Technik kläre": where no verb stands behind its subject, it is the last word. */
const verbLast = (tokens: readonly Token[], from: number, words: FrameWords): number =>
  tokens[from] && !words.verbs.has(tokens[from].word) && isPlainVerb(tokens.at(-1), words)
    ? tokens.length - 1
    : from;

/** Of the forms that one word may be, the one that fits its subject comes first. */
const rank = ({ form, sort }: Verb, party: Party) =>
  (party === 'us' && form === 'base' ? 0 : 1) + (sort === 'deed' ? 0 : 2) + (form === 'past' ? 1 : 0);

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
  const token = tokens[at];
  const wanted = aux === 'being' ? 'ing' : 'base';
  const known = (words.verbs.get(token?.word ?? '') ?? []).find(({ form }) => form === wanted);
  const verb = known ?? (wanted === 'base' ? unknownVerb(tokens, at, words) : undefined);
  return { ...(aux && { aux }), ...(verb ? { verbAt: at, verb } : {}) };
}

/** "I'd restring the cello": a word that nobody knows, with what it is done to right behind it. */
function unknownVerb(tokens: readonly Token[], at: number, words: FrameWords): Verb | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const { verbs, determiners, prepositions, people, objects, toUs, not } = words;
  const isKnown = isAny(token, determiners, prepositions, people, objects, toUs, not);
  if (!token || isKnown || verbs.has(token.word) || !/^\p{L}{3,}$/u.test(token.word)) return undefined;
  return isAny(next, determiners, objects, toUs) ? { form: 'base', sort: 'deed' } : undefined;
}
