import { forLanguages } from '../marks/for-languages';
import { closingBy, type Closing } from './closings';
import { contentWords, deedOf, headOf } from './content-words';
import type { Found } from './found';
import { inEnglish, type Lexicon } from '../marks/lexicon';
import { lowered, type Sentence } from '../text/plain-text';
import type { Closable, OpenThing, Span } from '../reading';
import { mayHaveReached } from './reached';
import { saidIn, type Said } from './said';
import { mayBeSent } from './sent-thing';

interface Candidate extends Closing {
  readonly thing: Closable;
  /** How many words of content it shares with what was said. */
  readonly shared: number;
  /** The word that names it. */
  readonly head: string | undefined;
}

/**
 * Returns the open things that a part in the past tense closes ("Sent the quote", "got the questionnaire"): one by one verb,
 * and more only where each is named ("sent the quote and the plan"), or where they are one deed under two names (a promise
 * to introduce Priya, and the introduction that is owed). The order of what is open does not matter.
 */
export function readKept(
  sentence: Sentence,
  span: Span,
  open: readonly OpenThing[],
  lexicon: readonly Lexicon[],
): Found[] {
  if (open.length === 0) return [];
  const found = keptIn(sentence, span, open, lexicon);
  return found.length || !namesInOwn(sentence.lower.slice(...span), lexicon)
    ? found
    : keptIn(sentence, span, open, inEnglish(lexicon));
}

/** Whether a thing is named in a language of its own: "Angebot" is a quote. */
const namesInOwn = (lower: string, lexicon: readonly Lexicon[]) =>
  lexicon.some(({ words }) => words.nouns?.some(([, own]) => lower.includes(own)));

function keptIn(
  sentence: Sentence,
  span: Span,
  open: readonly OpenThing[],
  lexicon: readonly Lexicon[],
): Found[] {
  const said = saidIn(sentence, span, lexicon);
  const possible = open.filter(
    (thing) =>
      mayHaveReached(thing, sentence, span[0], lexicon) &&
      (mayBeSent(thing, said) || (isReceived(said) && paysFor(thing, said))),
  );
  const candidates = possible.flatMap((thing) => candidate(thing, said)).toSorted(likelier);
  const [first, ...others] = candidates.filter((one) => isSure(one, candidates, said));
  const next = first ? others.filter((one) => isNamedWith(one, first, said)) : [];
  const isAmbiguous = others.some((one) => !next.includes(one) && one.shared === first?.shared);
  if (first && !isAmbiguous) return [first, ...next].map((one) => kept(one, said, false));
  return candidates.slice(0, 1).map((one) => kept(one, said, true));
}

function candidate(thing: OpenThing, said: Said): Candidate[] {
  const closing = closingBy(thing, said);
  if (!closing || thing.type === 'matter') return [];
  const words = contentWords(thing.words, said.lexicon);
  const named = [...words].filter((word) => said.content.has(word)).length;
  const isPayment = named === 0 && paysFor(thing, said);
  const shared = isPayment ? 1 : named;
  // A review is named by its verb.
  if (shared === 0 && thing.type !== 'review') return [];
  return [
    {
      ...closing,
      ...(isPayment && { doubtful: true }),
      thing: { ...thing, type: thing.type },
      shared,
      head: headOf(thing.words, said.lexicon),
    },
  ];
}

/** "payment came in" names no invoice: which one was paid is not sure. */
const paysFor = ({ type, words }: OpenThing, { lower, patterns, lexicon }: Said) =>
  type === 'theirs' &&
  deedOf(words, lexicon) === 'pay' &&
  patterns.some(({ payments }) => payments.test(lower));

const isReceived = ({ deeds }: Said) => deeds.some(({ deed }) => deed === 'receive');

const ranks: readonly OpenThing['type'][] = [
  'promise',
  'theirs',
  'introduction',
  'review',
  'step',
  'gift',
  'request',
  'meeting',
];
const rank = ({ thing }: Candidate) => ranks.indexOf(thing.type);
const likelier = (a: Candidate, b: Candidate) =>
  b.shared - a.shared || rank(a) - rank(b) || (a.thing.id < b.thing.id ? -1 : 1);

/** Whether the thing itself was said, and no other of its sort could be meant as well. */
function isSure(one: Candidate, candidates: readonly Candidate[], said: Said): boolean {
  if (
    one.doubtful === true ||
    said.isAmiss ||
    said.isQuestion ||
    !saysTheThing(one, said) ||
    isOfOtherKind(one, said) ||
    !saysNoOther(one.thing, said)
  )
    return false;
  const rivals = candidates.filter((other) => other !== one && sortOf(other) === sortOf(one));
  return rivals.every((other) => other.shared < one.shared || !isRival(other, one, said));
}

/** What we promised and what they did are told apart by who did it, and that may be unsaid. */
const sortOf = ({ thing }: Candidate) => (thing.type === 'theirs' ? 'promise' : thing.type);

// Two that are named side by side are no rivals, nor is one whose word only goes before another: "the plan prices".
function isRival(other: Candidate, one: Candidate, said: Said): boolean {
  if (areJoined(one.head, other.head, said)) return false;
  return !leads(one, said) || leads(other, said) || other.thing.type === 'introduction';
}

const leads = ({ head }: Candidate, { heads }: Said) => head !== undefined && heads.includes(head);

/** Whether another is closed by the same verb: named beside the first, or the same deed under another name. */
function isNamedWith(one: Candidate, first: Candidate, said: Said): boolean {
  if (sortOf(one) === sortOf(first)) return areJoined(one.head, first.head, said);
  return isSameDeed(one, first, said) || areJoined(one.head, first.head, said);
}

/** A promise to introduce two is the introduction that is owed; "send the book" is the gift. */
function isSameDeed(one: Candidate, first: Candidate, { lexicon }: Said): boolean {
  const pair = one.thing.pair ?? first.thing.pair;
  if (!pair) return one.head === first.head;
  const named = contentWords([one, first].find(({ thing }) => !thing.pair)?.thing.words ?? '', lexicon);
  return pair.every((whom) => [...contentWords(whom, lexicon)].some((word) => named.has(word)));
}

// "Emailed the revised numbers" shares a word with "Send the revised quote", but not the thing itself.
function saysTheThing({ thing, head }: Candidate, { content, object, heads }: Said): boolean {
  if (thing.type === 'review' || thing.type === 'introduction') return true;
  if (head === undefined) return false;
  switch (thing.type) {
    case 'request':
      return content.has(head);
    case 'step':
    case 'gift':
      // "sent the training dates" is not the training.
      return heads.includes(head);
    default:
      return object.has(head);
  }
}

/** "fee quote emailed" is not the revised quote; "the quote" may be. */
function isOfOtherKind({ thing, head }: Candidate, { lower, lexicon }: Said): boolean {
  if (thing.type !== 'promise') return false;
  const said = lower.split(/[^\p{L}\p{N}'-]+/u);
  const at = said.findIndex((word) => head !== undefined && contentWords(word, lexicon).has(head));
  const kind = [...contentWords(said[at - 1] ?? '', lexicon)];
  const promised = contentWords(thing.words, lexicon);
  return at > 0 && promised.size > 1 && kind.some((word) => !promised.has(word));
}

const towards = forLanguages((any) => `(?<=\\s)(?<to>${any('towards')})\\s+(?<whom>.*)$`);

/** "introduced Priya to Bob", "intro'd Priya and Bob": not the promise to introduce her to their CFO. */
function saysNoOther({ words }: OpenThing, { lower, content, lexicon }: Said): boolean {
  if (deedOf(words, lexicon) === 'introduce') {
    const promised = contentWords(words, lexicon);
    return isWithin(content, promised) || isWithin(promised, content);
  }
  const [ours, theirs] = [lowered(words), lower].map((text) => towards(lexicon).exec(text)?.groups);
  if (!ours || !theirs || ours['to'] !== theirs['to']) return true;
  const promised = contentWords(ours['whom'] ?? '', lexicon);
  const said = contentWords(theirs['whom'] ?? '', lexicon);
  return promised.size === 0 || said.size === 0 || [...said].some((word) => promised.has(word));
}

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
  [...some].every((word) => all.has(word));

/** Whether two words stand side by side: "the quote and the plan", and not "the quote and the plan prices". */
function areJoined(one: string | undefined, other: string | undefined, { heads }: Said): boolean {
  return one !== other && [one, other].every((head) => head !== undefined && heads.includes(head));
}

// What is in doubt leaves its words in the note.
function kept(
  { thing, how, answer, unseen, isOff, isReleased }: Candidate,
  { part, span }: Said,
  doubtful: boolean,
): Found {
  const facts = {
    ...(how && { how }),
    ...(answer && { answer }),
    ...(unseen && { unseen }),
    ...(isOff && { isOff }),
    ...(isReleased && { isReleased }),
  };
  const { id, type, words, pair } = thing;
  const about = { thing: type, closes: id, words, done: part.trim(), ...(pair && { pair }) };
  return {
    chip: { type: 'keeps', ...about, ...facts, span, doubtful },
    cuts: doubtful ? [] : [span],
    full: part.trim(),
  };
}
