import type { Clause } from '../../marks/clause';
import { beginning, whole } from '../../marks/pattern-of';
import { isKnown, isPlainVerb } from '../../marks/token-is';
import type { Token } from '../../marks/tokens';
import { isDeed, placeOf, says, type ClauseRule } from './clause-rule';

const does: ClauseRule = {
  id: 'does',
  reads: ['measures the roof friday', 'me rappelle jeudi', 'sends me the pdf', 'ruft zurück'],
  not: ['measure the roof friday', 'measures the roof'],
  read: (clause) =>
    (clause.due ?? (isForUs(clause) && isDeed(clause))) && clause.speaker !== 'us' && isBare(clause, 'third')
      ? { type: 'theirs', doubtful: true, from: verbFrom(clause) }
      : undefined,
};

const doing: ClauseRule = {
  id: 'doing',
  reads: [
    'measuring the roof friday',
    'measuring the roof friday he reckons',
    'two bags split, crediting him',
    'all good, sending the spec',
    'asked about drinks so sending menus',
    'passing my details to the other branch',
    'giving it till monday then trying the cfo',
  ],
  not: ['measuring the roof', 'he is measuring the roof friday'],
  read: (clause) =>
    (clause.due ?? (clause.isNext || isOnIt(clause) || isOfOurs(clause))) && isBare(clause, 'ing')
      ? {
          type: clause.speaker === 'them' || isOfOurs(clause) ? 'theirs' : 'promise',
          doubtful: true,
          from: verbFrom(clause),
        }
      : undefined,
};

/** "passing my details to the other branch": what is ours, they pass on. */
const isOfOurs = ({ tokens, words, isFirst, frame: { verbAt = 0 } }: Clause) =>
  isFirst && words.ours.has(tokens[verbAt + 1]?.word ?? '');

/** "two bags split, crediting him": what is done at a desk. */
const isOnIt = ({ tokens, words, isFirst, speaker, frame: { verbAt = 0, verb } }: Clause): boolean =>
  isFirst &&
  !speaker &&
  tokens.length > verbAt + 1 &&
  (words.toDo.has(verb?.base ?? '') || isAgain(verb?.base, words));

/** "recutting it" */
const isAgain = (base: string | undefined, words: Clause['words']) =>
  words.prefix !== undefined &&
  base?.startsWith(words.prefix) === true &&
  words.verbs.has(base.slice(words.prefix.length));

const doIt: ClauseRule = {
  id: 'do',
  reads: [
    'measure the roof friday',
    'his wife said try him at 6',
    'quote by 4th dec pls he says',
    'sie hat im januar wieder budget, dann melden',
    'in 14 tagen nochmal probieren',
  ],
  not: ['measure the roof', 'measured the roof friday'],
  read: (clause) => {
    if (!(clause.due ?? (clause.isNext && isDeed(clause))) || !isBare(clause, 'base')) return undefined;
    // "open home sat 11"
    if (clause.frame.verb?.sort === 'thing' && !isDeed(clause) && isNamedBehind(clause)) return undefined;
    const isAsked = clause.speaker === 'them' && says(clause, clause.words.please);
    if (isAsked) return { type: 'request', doubtful: true, from: verbFrom(clause) };
    const isTheirs = isToUs(clause) && clause.speaker !== 'them';
    return { type: isTheirs ? 'theirs' : 'promise', doubtful: true, from: verbFrom(clause) };
  },
};

/** A word that nobody knows stands behind the verb, and is most likely what it goes with. */
const isNamedBehind = ({ tokens, words, due, span, frame: { verbAt = 0 } }: Clause) => {
  const next = tokens[verbAt + 1];
  const isBeforeTime = next !== undefined && next.span[0] < span[0] + (due?.span[0] ?? 0);
  return isBeforeTime && isName(next, words) && due?.due.type === 'at';
};

const theySayDo: ClauseRule = {
  id: 'they say do',
  reads: ['he said drop the rate to 1.2', 'she says replace the lot'],
  not: ['he said send me the form', 'drop the rate', 'he said try him at 6'],
  read: (clause) =>
    !clause.due && clause.speaker === 'them' && !isToUs(clause) && isBare(clause, 'base') && isDoneTo(clause)
      ? { type: 'request', doubtful: true, isPlain: true, from: verbFrom(clause) }
      : undefined,
};

const toDo: ClauseRule = {
  id: 'to do',
  reads: [
    'send brochure to mr hoang',
    'angebot schicken',
    'redo the mood board',
    'resend',
    'ring after',
    'hold row f for her til fri',
  ],
  not: ['put the roof on', 'send me a brochure', 'call notes to follow', 'offer'],
  read: (clause) =>
    clause.isFirst && !isToUs(clause) && isBare(clause, 'base') && isDeed(clause) && isTask(clause)
      ? { type: 'promise', doubtful: true, from: verbFrom(clause) }
      : undefined,
};

/** "sends me the pdf"; in some languages whatever is said in the present is to come: "ruft zurück". */
const isForUs = (clause: Clause) =>
  isToUs(clause) || (clause.words.isPresentToCome === true && clause.isFirst && clause.tokens.length > 1);

const isTask = (clause: Clause): boolean => {
  const { tokens, frame, words } = clause;
  const { verbAt = 0, verb } = frame;
  const [word = '', next] = [tokens[verbAt]?.word, tokens[verbAt + 1]];
  if (words.isVerbLast && verbAt > 0)
    return words.toDo.has(word) || (isDeed(clause) && whole(words.infinitive ?? '(?!)').test(word));
  if (!next) return words.toDo.has(word) && verb?.nounLike !== true;
  if (words.toDo.has(word) || whole(words.later).test(next.word)) return true;
  // "put jas down for the hamper"
  if (whole(words.particles).test(tokens[verbAt + 2]?.word ?? '') && isName(next, words)) return true;
  // "put the roof on" may as well be the past.
  const isPast = words.verbs.get(word)?.some(({ form }) => form === 'past') === true;
  return isInWords(clause) || (!isPast && isDoneTo(clause));
};

/** A word that nobody knows, as a name is. */
const isName = (token: Token, words: Clause['words']) =>
  /^\p{L}+$/u.test(token.word) && !isKnown(token, words);

const isInWords = ({ tokens, words, frame: { verbAt = 0 } }: Clause) =>
  beginning(words.deedsInWords).test(
    tokens
      .slice(verbAt, verbAt + 6)
      .map(({ word }) => word)
      .join(' '),
  );

/** "redo the board", "dig out the old spec", "chase up" */
function isDoneTo({ tokens, words, frame: { verb, verbAt = 0 } }: Clause): boolean {
  const at = verbAt + 1;
  const [what, next] = [tokens[at], tokens[at + 1]];
  if (what && whole(words.particles).test(what.word)) return next !== undefined || verb?.nounLike !== true;
  const isCounted = /^\d+$/u.test(what?.word ?? '') && verb?.nounLike !== true;
  return (
    isCounted ||
    [words.determiners, words.toThem, words.titles, words.people, words.objects].some((set) =>
      set.has(what?.word ?? ''),
    )
  );
}

const forUs: ClauseRule = {
  id: 'for us',
  reads: ['get me the vector file', 'send me a brochure', 'come back to me with a price'],
  not: ['send her a brochure', 'sent me a brochure', 'let me think'],
  read: (clause) =>
    isToUsAtAll(clause) && isBare(clause, 'base') && isDeed(clause) && !isLetting(clause)
      ? { type: 'theirs', doubtful: true, from: verbFrom(clause) }
      : undefined,
};

/** "come back to me" */
const isToUsAtAll = (clause: Clause) => {
  const { tokens, words, frame } = clause;
  const { verbAt = 0 } = frame;
  const isTo = tokens.some(
    ({ word }, i) =>
      i > verbAt && i < verbAt + 4 && words.to.has(word) && words.toUs.has(tokens[i + 1]?.word ?? ''),
  );
  return clause.frame.party === 'none' && (isTo || (clause.isFirst && isToUs(clause)));
};

/** "let me think about it" */
const isLetting = ({ tokens, words, frame: { verbAt = 0 } }: Clause) =>
  isPlainVerb(tokens[verbAt + 2], words);

const isToDo: ClauseRule = {
  id: 'to be done by us',
  reads: ['to send the spec'],
  not: ['to me', 'happy to send the spec', 'wants to send the spec'],
  read: (clause) =>
    clause.isFirst && isLedByTo(clause) && isDeed(clause)
      ? { type: isToUs(clause) ? 'unsure' : 'promise', doubtful: true, from: verbFrom(clause) }
      : undefined,
};

const isLedByTo = ({ tokens, words, frame: { aux, subjectAt } }: Clause) =>
  aux === 'to' && words.to.has(tokens[subjectAt]?.word ?? '');

const isBare = ({ frame: { verb, verbAt, aux } }: Clause, form: 'third' | 'ing' | 'base') =>
  verb?.form === form && verb.sort !== 'state' && verbAt !== undefined && !aux;

const isToUs = ({ tokens, frame: { verbAt = 0 }, words }: Clause) =>
  words.toUs.has(tokens[verbAt + 1]?.word ?? '') && words.reflexive?.has(tokens[verbAt]?.word ?? '') !== true;

function verbFrom(clause: Clause): number {
  const { words, frame } = clause;
  return placeOf(clause, words.isVerbLast ? withAgain(clause, frame.subjectAt) : frame.verbAt);
}

/** Returns where the words begin with the "again" before them: "nochmal probieren". */
function withAgain({ tokens, words }: Clause, index: number): number {
  const again = whole(words.again);
  return index > 0 && again.test(tokens[index - 1]?.word ?? '') ? index - 1 : index;
}

/** A verb without a subject. */
export const bareRules: readonly ClauseRule[] = [does, doing, doIt, theySayDo, forUs, toDo, isToDo];
export { toDo };
