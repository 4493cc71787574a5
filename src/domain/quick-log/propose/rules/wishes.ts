import { placeOf, says, type ClauseRule } from './clause-rule';
import type { Clause } from '../../marks/clause';
import { isByThem } from './things';

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
  return due !== undefined && isDeed && !words.appointments.has(next);
};

const toBeDone: ClauseRule = {
  id: 'to be done',
  reads: ['form needs signing by them before weds', 'gutters need cleaning by friday'],
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

/** A wish, whatever its time. */
export const wishRules: readonly ClauseRule[] = [wish, toBeDone];
/** Who, without a verb: "amends from us by thurs", "snagging list off her". */
export const fromRules: readonly ClauseRule[] = [fromUs, fromThem];
