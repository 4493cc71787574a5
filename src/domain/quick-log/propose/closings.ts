import { forLanguages } from '../marks/for-languages';
import { standing } from '../marks/pattern-of';
import type { Lexicon } from '../marks/lexicon';
import type { GivenHow } from '../../keeping/gift/kinds';
import type { ClosingPatterns } from './closing-patterns';
import { contentWords, deedOf } from './content-words';
import type { DeedDone } from './deeds-done';
import type { OpenThing } from '../reading';
import type { Said } from './said';

/** How a part closes an open thing. */
export interface Closing {
  /** It could as well mean something else. */
  readonly doubtful?: boolean;
  /** Work of ours that they saw nothing of. */
  readonly unseen?: true;
  /** A gift: how it was given. */
  readonly how?: GivenHow;
  /** A request: what we said. */
  readonly answer?: 'granted' | 'refused';
  /** A meeting: it was called off. */
  readonly isOff?: true;
  /** A promise of ours: they need it no longer. */
  readonly isReleased?: true;
}

/** Returns how a part closes an open thing by its verb, or undefined if it does not. That it names the thing is asked elsewhere. */
export function closingBy(thing: OpenThing, said: Said): Closing | undefined {
  switch (thing.type) {
    // A matter has a reader of its own, and a renewal is decided by an outcome.
    case 'matter':
    case 'renewal':
      return undefined;
    case 'meeting':
      return calledOff(said);
    case 'promise':
    case 'theirs':
      return promiseKept(thing, said);
    case 'introduction':
      return introduced(thing, said);
    case 'step':
      return stepDone(thing, said);
    case 'gift':
      return given(said);
    case 'request':
      return answered(said);
    case 'review':
      return reviewed(said);
  }
}

function calledOff({ isUndone, lower, lexicon }: Said): Closing | undefined {
  const isOff = lexicon.some(
    ({ words }) => words.frames !== undefined && standing(words.frames.calledOff).test(lower),
  );
  return isOff && !isUndone ? { isOff: true } : undefined;
}

/** What we do at our own desk. */
const ownWork: ReadonlySet<string> = new Set(['check', 'fix', 'prepare', 'book', 'order']);

function promiseKept(thing: OpenThing, said: Said): Closing | undefined {
  const { deeds, lexicon } = said;
  const fitting = deeds.filter((done) => couldBe(thing, done, lexicon));
  // "sent the quote so no need to call" is kept.
  if (!fitting.length) return released(thing, said);
  // "invoice sent" may be ours: that is not yet paid.
  if (fitting.every((done) => isOtherDeed(thing, done, lexicon))) return { doubtful: true };
  const isSeen = fitting.some(({ deed, by }) => by === 'them' || !ownWork.has(deed));
  return isSeen ? {} : { unseen: true };
}

/** "doesn't need the quote until May" may be a new time, and "if she doesn't need it any more" says nothing yet. */
const released = ({ type }: OpenThing, said: Said): Closing | undefined =>
  type === 'promise' && some(said, (one) => [one.released])
    ? { isReleased: true, doubtful: some(said, ({ stillNeeded }) => [stillNeeded]) }
    : undefined;

function couldBe({ type, words }: OpenThing, { deed, by }: DeedDone, lexicon: readonly Lexicon[]): boolean {
  if (by === (type === 'promise' ? 'them' : 'us')) return false;
  const promised = deedOf(words, lexicon);
  // What we received, they may have promised to send, to fill in, to sign …
  return (
    promised === undefined ||
    promised === deed ||
    // "sort out the invoice" may be done by sending it.
    (promised === 'fix' && deed === 'send') ||
    deed === 'receive' ||
    (type === 'theirs' && deed === 'send')
  );
}

const isOtherDeed = ({ words }: OpenThing, { deed, by }: DeedDone, lexicon: readonly Lexicon[]): boolean =>
  deed !== 'receive' &&
  ![undefined, deed].includes(deedOf(words, lexicon)) &&
  (by === 'either' || deedOf(words, lexicon) === 'fix');

// Sure where both are named, or nobody else is: "introduced Priya".
function introduced({ pair = ['', ''] }: OpenThing, said: Said): Closing | undefined {
  const [ours, theirs] = [namedIn(pair[0], said), namedIn(pair[1], said)];
  const both = ours.some((one) => theirs.some((other) => other !== one));
  if (said.deeds.some(({ deed }) => deed === 'introduce'))
    return { doubtful: !both && said.content.size > new Set([...ours, ...theirs]).size };
  return both && !said.isUndone && haveMet([...ours, ...theirs], said) ? {} : undefined;
}

const namedIn = (whom: string, { content, lexicon }: Said) =>
  [...contentWords(whom, lexicon)].filter((word) => content.has(word));

// "Priya met Tom", "Priya and Tom met"; in "met Priya and Tom" it was we who met them.
const haveMet = (names: readonly string[], { lower, patterns, lexicon }: Said) =>
  patterns.some(({ met }) => {
    const before = contentWords(lower.slice(0, Math.max(0, lower.search(met))), lexicon);
    return names.some((name) => before.has(name));
  });

function stepDone({ words }: OpenThing, said: Said): Closing | undefined {
  if (said.isUndone) return undefined;
  const planned = deedOf(words, said.lexicon);
  const asPlanned = said.deeds.some(({ deed, by }) => deed === planned && by !== 'them');
  return asPlanned || isSameVerb(words, said) || some(said, ({ did, done }) => [did, done]) ? {} : undefined;
}

/** "imported the data" of "import the data". */
function isSameVerb(words: string, { lower, lexicon }: Said): boolean {
  const verb = /^(?:(?:i|we)\s)?(?<verb>\p{L}+ed)(?!\p{L})/u.exec(lower)?.groups?.['verb'];
  const [planned] = contentWords(/\p{L}+/u.exec(words)?.[0] ?? '', lexicon);
  return verb !== undefined && planned !== undefined && contentWords(verb, lexicon).has(planned);
}

function given(said: Said): Closing | undefined {
  const byUs = said.deeds.some(({ deed, by }) => deed === 'send' && by !== 'them');
  if (said.isUndone || !(byUs || some(said, ({ gave }) => [gave]))) return undefined;
  return { how: some(said, ({ posted }) => [posted]) ? 'sent' : 'in-person' };
}

function answered(said: Said): Closing | undefined {
  // "told her we can't" says no by its very negation.
  if (some(said, ({ no }) => [no])) return { answer: 'refused' };
  if (said.isUndone) return undefined;
  return some(said, ({ yes }) => [yes]) ? { answer: 'granted' } : undefined;
}

/** What may be a word in passing, and no review. */
const inPassing = forLanguages((any) => `(?<!\\p{L})${any('inPassing')}(?!\\p{L})`);

function reviewed(said: Said): Closing | undefined {
  if (said.isUndone || !some(said, ({ reviewed: words }) => [words])) return undefined;
  return { doubtful: inPassing(said.lexicon).test(said.lower) };
}

const some = ({ patterns, lower }: Said, which: (one: ClosingPatterns) => readonly RegExp[]) =>
  patterns.some((one) => which(one).some((words) => words.test(lower)));
