import { placeOf, says, type ClauseRule } from './clause-rule';
import type { Clause } from '../../marks/clause';
import { beginning, standing } from '../../marks/pattern-of';
import { isByThem, itWasPromised } from './things';

const wish: ClauseRule = {
  id: 'wish',
  reads: ['priya needs the tender by friday', 'die kundin braucht ein muster', 'la cliente veut un devis'],
  not: ['we need the tender by friday', 'she needs to think'],
  read: (clause) => {
    const { frame, tokens, words } = clause;
    if (frame.aux !== 'wants' || frame.party === 'us' || frame.verbAt === undefined) return undefined;
    const next = tokens[frame.verbAt + 1];
    const isFor = next && words.prepositions.has(next.word);
    const from = tokens[frame.verbAt + (isFor ? 2 : 1)];
    if (!from || (next && words.to.has(next.word)) || isDone(clause)) return undefined;
    return { type: 'request', doubtful: !frame.isSure || frame.party === 'none', from: from.span[0] };
  },
};

/** "form needs signing by both of them": somebody must do it. */
const isDone = ({ tokens, due, frame: { verbAt = 0 }, words }: Clause) => {
  const next = tokens[verbAt + 1]?.word ?? '';
  const isDeed = words.verbs.get(next)?.some(({ form, sort }) => form === 'ing' && sort === 'deed') === true;
  // "paperwork needs doing by me"
  const isByUs = tokens.some(
    ({ word }, i) => words.doneBy.has(word) && words.toUs.has(tokens[i + 1]?.word ?? ''),
  );
  return (due !== undefined || isByUs) && isDeed && !words.appointments.has(next);
};

const toBeDone: ClauseRule = {
  id: 'to be done',
  reads: [
    'form needs signing by them before weds',
    'gutters need cleaning by friday',
    'paperwork needs doing by me',
  ],
  not: ['gutters need cleaning', 'she needs the form by friday'],
  read: (clause) =>
    clause.frame.aux === 'wants' && isDone(clause)
      ? {
          type: isByThem(clause) ? 'theirs' : 'promise',
          doubtful: true,
          from: placeOf(clause, clause.frame.subjectAt),
        }
      : undefined,
};

/** A time, and no verb that says who does it. */
const isVerbless = ({ due, frame: { aux, verb, party } }: Clause) => {
  if (due === undefined) return false;
  // "contract will be with us fri"
  if (verb?.sort === 'state' && verb.form === 'base') return aux !== 'wants' && aux !== 'being';
  return !aux && !(verb && (party !== 'none' || verb.form !== 'third'));
};

const fromUs: ClauseRule = {
  id: 'from us',
  reads: ['amends from us by thurs', 'samples with them by friday'],
  not: ['amends from her by thurs', 'amends from us'],
  read: (clause) =>
    isVerbless(clause) && says(clause, clause.words.fromUs)
      ? { type: 'promise', doubtful: true, from: placeOf(clause, clause.frame.subjectAt) }
      : undefined,
};

const onItsWayToUs: ClauseRule = {
  id: 'on its way to us',
  reads: ['v5 is in the post to us', 'cheque on its way to us', 'account form back to us then'],
  not: ['v5 is in the post', 'cheque on its way to her', 'she came back to us', 'he is on the way to us'],
  read: (clause) =>
    clause.frame.party !== 'us' &&
    clause.frame.party !== 'them' &&
    (clause.frame.verb?.sort ?? 'state') === 'state' &&
    says(clause, clause.words.inThePost)
      ? { type: 'theirs', doubtful: true, from: placeOf(clause, clause.frame.subjectAt) }
      : undefined,
};

/** "me - the scope by friday. them - asset list": minutes of a meeting name who does it first. */
const labelled: ClauseRule = {
  id: 'labelled',
  reads: ['them - asset list', 'me: pentest scope', 'us - revised plan by friday'],
  not: ['them and us', 'asset list'],
  read: (clause) => {
    const { tokens, words, lower } = clause;
    const word = tokens[0]?.word ?? '';
    const isOurs = words.us.has(word) || words.toUs.has(word);
    const isTheirs = words.them.has(word) || words.toThem.has(word);
    if (!(isOurs || isTheirs) || tokens.length < 2 || !/^\s*\p{L}+\s?[-–—:]\s/u.test(lower)) return undefined;
    return { type: isOurs ? 'promise' : 'theirs', doubtful: true, from: placeOf(clause, 1) };
  },
};

const fromThem: ClauseRule = {
  id: 'from them',
  reads: [
    'snagging list off her by friday',
    'unterlagen von ihm bis freitag',
    'po should be with us by weds',
  ],
  not: ['snagging list from us by friday'],
  read: (clause) =>
    isVerbless(clause) && says(clause, clause.words.fromThem)
      ? { type: 'theirs', doubtful: true, from: placeOf(clause, clause.frame.subjectAt) }
      : undefined,
};

const owedByThem: ClauseRule = {
  id: 'owed by them',
  reads: [
    'coach drop off details to follow from her',
    'need photos off him of the back wall',
    'bekomme von ihr noch die grundrisse',
  ],
  not: ['details to follow from us', 'need it away from here', 'he still works from home'],
  read: (clause) =>
    clause.frame.party !== 'them' && !clause.speaker && says(clause, clause.words.owedBy)
      ? { type: 'theirs', doubtful: true, from: placeOf(clause, clause.frame.subjectAt) }
      : undefined,
};

const theyWish: ClauseRule = {
  id: 'they wish',
  reads: ['wed like a chat about recycling she says', 'we need a bigger one he says'],
  not: ['wed like a chat about recycling', 'we need a bigger one'],
  read: (clause) => {
    const said = beginning(clause.words.weWish).exec(clause.lower)?.[0];
    const from = clause.tokens.find(({ span: [at] }) => at >= clause.span[0] + (said?.length ?? 0));
    return said && from && clause.speaker === 'them'
      ? { type: 'request', doubtful: true, from: from.span[0] }
      : undefined;
  },
};

const useful: ClauseRule = {
  id: 'would be useful',
  reads: [
    'gluten free spec sheets would be useful he said',
    'ein muster wäre gut',
    'un échantillon serait utile',
  ],
  not: ['that would be useful', 'spec sheets were useful'],
  read: (clause) => {
    const { tokens, words, lower, frame } = clause;
    const at = lower.search(standing(words.useful));
    const named = tokens.filter(({ span: [, to] }) => to <= clause.span[0] + at);
    const isThing = named.some(
      ({ word }) => !words.determiners.has(word) && !words.them.has(word) && word !== 'it',
    );
    return at > 0 && isThing && frame.party !== 'us'
      ? { type: 'request', doubtful: true, from: placeOf(clause, frame.subjectAt) }
      : undefined;
  },
};

/** A wish, whatever its time. */
export const wishRules: readonly ClauseRule[] = [theyWish, owedByThem, wish, toBeDone, useful];
/** Who, without a verb: "amends from us by thurs", "snagging list off her". */
export const fromRules: readonly ClauseRule[] = [labelled, itWasPromised, fromUs, fromThem, onItsWayToUs];
