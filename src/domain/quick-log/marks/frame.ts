import type { FrameWords, Verb } from '../languages/frame-words';
import type { Token } from './tokens';

/** Who does it, as far as the clause itself says. */
export type Party = 'us' | 'them' | 'thing' | 'none';

/** What a clause is built on: its subject, its verb, and what stands between. */
export interface Frame {
  readonly party: Party;
  /** A pronoun or a known noun, and not only a word that nobody knows. */
  readonly isSure: boolean;
  /** Index of the first word of the subject, and of the verb; without a verb, undefined. */
  readonly subjectAt: number;
  readonly verbAt?: number;
  readonly verb?: Verb;
  /** Every form that the verb's word may be. */
  readonly forms?: readonly Verb['form'][];
  readonly aux?: 'will' | 'would' | 'being' | 'to' | 'wants';
  readonly isNegated: boolean;
  readonly isMaybe: boolean;
  readonly isSubordinate: boolean;
}

/** So many words a subject may have. */
const longestSubject = 5;

/** Sees who does what in a clause. */
export function frameOf(tokens: readonly Token[], words: FrameWords): Frame {
  const start = skip(tokens, 0, words);
  const first = tokens[start]?.word ?? '';
  const common = {
    subjectAt: start,
    isNegated: tokens.some(({ word }) => words.not.has(word)),
    isMaybe: tokens.some(({ word }) => words.maybe.has(word)),
    isSubordinate: words.subordinate.has(first),
  };
  const none: Frame = { party: 'none', isSure: true, ...common };
  if (common.isSubordinate) return none;
  const contracted = words.contracted.get(first);
  if (contracted) {
    const [subject, verb] = contracted;
    const aux = auxOf(verb, words);
    const party = words.us.has(subject) ? 'us' : 'them';
    return { ...common, party, isSure: true, ...afterAux(tokens, start + 1, words, aux) };
  }
  const subject = subjectOf(tokens, start, words);
  if (!subject) return none;
  return { ...common, ...subject.of, ...verbFrom(tokens, subject.to, words, subject.of.party) };
}

const auxOf = (word: string, words: FrameWords): Frame['aux'] => {
  if (words.will.has(word)) return 'will';
  if (words.would.has(word)) return 'would';
  return words.being.has(word) ? 'being' : undefined;
};

function skip(tokens: readonly Token[], from: number, { adverbs, maybe, not }: FrameWords): number {
  let at = from;
  while (at < tokens.length && isAny(tokens[at], adverbs, maybe, not)) at++;
  return at;
}

const isAny = (token: Token | undefined, ...sets: readonly ReadonlySet<string>[]) =>
  token !== undefined && sets.some((set) => set.has(token.word));

interface Subject {
  readonly of: Pick<Frame, 'party' | 'isSure'>;
  readonly to: number;
}

function subjectOf(tokens: readonly Token[], start: number, words: FrameWords): Subject | undefined {
  const first = tokens[start];
  if (!first) return undefined;
  // "et me rappelle jeudi": whom it is done to stands before the verb.
  if (words.toUs.has(first.word) && isThird(tokens[start + 1], words))
    return { of: { party: 'none', isSure: true }, to: start + 1 };
  if (words.us.has(first.word)) return { of: { party: 'us', isSure: true }, to: start + 1 };
  if (words.them.has(first.word)) return { of: { party: 'them', isSure: true }, to: start + 1 };
  // "will call": we; with a capital he may be a man.
  if (
    words.will.has(first.word) &&
    !first.isCapital &&
    isPlainVerb(tokens[skip(tokens, start + 1, words)], words)
  )
    return { of: { party: isTheirDeed(tokens, start + 1, words) ? 'them' : 'us', isSure: true }, to: start };
  if (words.toUs.has(first.word) && isAny(tokens[start + 1], words.to))
    return { of: { party: 'us', isSure: true }, to: start + 1 };
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

/** "will let me know", "will sign monday" */
function isTheirDeed(tokens: readonly Token[], from: number, words: FrameWords): boolean {
  const at = skip(tokens, from, words);
  return isAny(tokens[at], words.theirDeeds) || isAny(tokens[at + 1], words.toUs);
}

/** Gives where the verb of an unknown subject stands: a word that can be nothing but a verb, or a helping one. */
function verbAfter(tokens: readonly Token[], start: number, words: FrameWords): number | undefined {
  const last = Math.min(tokens.length, start + longestSubject);
  for (let at = start; at < last; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token) return undefined;
    if (at > start && isAny(before, words.determiners)) continue;
    if (isAny(token, words.prepositions) && !isAny(token, words.to)) return undefined;
    if (at > start && (auxOf(token.word, words) ?? (isAny(token, words.wants) ? 'wants' : undefined)))
      return at;
    if (at > start && isAny(token, words.to)) return isPlainVerb(tokens[at + 1], words) ? at : undefined;
    if (canBeVerb(tokens, at, start, words)) return at;
  }
  return undefined;
}

const isPlainVerb = (token: Token | undefined, { verbs }: FrameWords) =>
  token !== undefined && (verbs.get(token.word) ?? []).some(({ form }) => form === 'base');

const isThird = (token: Token | undefined, { verbs }: FrameWords) =>
  token !== undefined && (verbs.get(token.word) ?? []).some(({ form }) => form === 'third');

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
    !startsNoun(tokens, at, words)
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
  const named = subject.filter(({ word }) => !words.adverbs.has(word));
  // "procurement tender": the last word says what it is; "mr shah", "jo from sales": the first says who.
  if (isAny(named.at(-1), words.people, words.them) || isAny(named[0], words.titles))
    return { party: 'them', isSure: true };
  const capital = subject.at(-1)?.isCapital === true;
  if (capital && subject.every(({ isCapital }) => isCapital)) return { party: 'them', isSure: true };
  return { party: 'thing', isSure: false };
}

function verbFrom(tokens: readonly Token[], from: number, words: FrameWords, party: Party): Partial<Frame> {
  const next = party === 'none' ? from : skip(tokens, from, words);
  const at = party === 'us' && words.isVerbLast ? verbLast(tokens, next, words) : next;
  const token = tokens[at];
  if (!token) return {};
  if (words.wants.has(token.word)) return { aux: 'wants', verbAt: at };
  if (isAny(token, words.hopes) && isAny(tokens[at + 1], words.to))
    return { ...afterAux(tokens, at + 2, words, 'to'), isMaybe: true };
  const aux = auxOf(token.word, words) ?? (words.to.has(token.word) ? 'to' : undefined);
  if (aux) return afterAux(tokens, at + 1, words, aux);
  const [verb] = (words.verbs.get(token.word) ?? []).toSorted((a, b) => rank(a, party) - rank(b, party));
  const forms = (words.verbs.get(token.word) ?? []).map(({ form }) => form);
  return verb ? { verbAt: at, verb, forms } : {};
}

/** "dass ich das mit der Technik kläre": where no verb stands behind its subject, it is the last word. */
const verbLast = (tokens: readonly Token[], from: number, words: FrameWords): number =>
  tokens[from] && !words.verbs.has(tokens[from].word) && isPlainVerb(tokens.at(-1), words)
    ? tokens.length - 1
    : from;

/** Of the forms that one word may be, the one that fits its subject comes first. */
const rank = ({ form, sort }: Verb, party: Party) =>
  (party === 'us' && form === 'base' ? 0 : 1) + (sort === 'deed' ? 0 : 2) + (form === 'past' ? 1 : 0);

function afterAux(
  tokens: readonly Token[],
  from: number,
  words: FrameWords,
  aux: Frame['aux'],
): Pick<Frame, 'verbAt' | 'verb' | 'aux'> {
  let at = skip(tokens, from, words);
  // "is going to look", "gonna look"
  if (aux === 'being' && isAny(tokens[at], words.going) && isAny(tokens[at + 1], words.to))
    return afterAux(tokens, at + 2, words, 'will');
  if (aux === 'being' && isAny(tokens[at], words.to)) at++;
  const token = tokens[at];
  const wanted = aux === 'being' ? 'ing' : 'base';
  const verb = (words.verbs.get(token?.word ?? '') ?? []).find(({ form }) => form === wanted);
  return { ...(aux && { aux }), ...(verb ? { verbAt: at, verb } : {}) };
}
