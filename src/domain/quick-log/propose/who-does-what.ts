import type { Clause } from '../marks/clause';
import type { Frame } from '../marks/frame';
import { ending } from '../marks/pattern-of';
import { bareRules, toDo } from './rules/bare';
import { says, timeBegins, type ClauseRule, type RuleRead } from './rules/clause-rule';
import { isNoun, nounRules, onItsWay } from './rules/nouns';
import { ourRules } from './rules/ours';
import { theirRules } from './rules/theirs';
import { thingRules } from './rules/things';
import { unsureRules } from './rules/unsure';
import { agreedRules, visitRules } from './rules/visits';
import { fromRules, wishRules } from './rules/wishes';

/** What a clause was understood to be, and by which rule. */
export interface FrameRead extends RuleRead {
  readonly rule: string;
}

/** The rules for a clause by who does something in it. */
const byParty: Readonly<Record<Frame['party'], readonly ClauseRule[]>> = {
  us: ourRules,
  them: theirRules,
  thing: thingRules,
  none: bareRules,
};

/** Every rule, for a test that each reads its own examples. */
export const clauseRules: readonly ClauseRule[] = [
  ...new Set([
    ...wishRules,
    ...fromRules,
    ...visitRules,
    ...agreedRules,
    ...Object.values(byParty).flat(),
    ...nounRules,
    ...unsureRules,
  ]),
];

/** Whether a rule reads by whom something is. */
export const isFromWhom = (rule: string): boolean => fromRules.some(({ id }) => id === rule);

/** Returns what a clause is by who does what in it, by the first rule that reads it, or undefined. */
export function readClause(clause: Clause): FrameRead | undefined {
  const { frame } = clause;
  if (clause.words.justDid && says(clause, clause.words.justDid)) return undefined;
  if (frame.isSubordinate || /["“„«”]/u.test(clause.lower)) return undefined;
  // "no joy try again after 5": only the first of it is denied.
  if (frame.isNegated) {
    const isShown = says(clause, clause.words.again) || isDeniedLater(clause);
    if (isShown) return readBy(unsureRules, clause);
    // "she cant do tuesday so weds at 10": the other time may stand.
    const { due, span } = clause;
    const other = due?.next && readBy(unsureRules, clause);
    return other && { ...other, from: span[0] + due.span[1], isPlain: true };
  }
  if (says(clause, clause.words.calledOff) && clause.frame.verb?.form !== 'base') return undefined;
  const wish = readBy(wishRules, clause);
  if (wish || isLasting(clause))
    return wish ?? readBy(agreedRules, clause) ?? readBy(isLed(clause) ? [] : [toDo], clause);
  return (
    readBy(fromRules, clause) ??
    readBy(agreedRules, clause) ??
    readBy(visitRules, clause) ??
    readBy(byParty[partyOf(clause)], clause) ??
    (frame.party === 'none' ? readBy(bareRules, clause) : undefined) ??
    (isNoun(clause) ? readBy(nounRules, clause) : readBy([onItsWay], clause)) ??
    readBy(unsureRules, clause)
  );
}

function readBy(rules: readonly ClauseRule[], clause: Clause): FrameRead | undefined {
  for (const rule of rules) {
    const read = rule.read(clause);
    if (read) return { ...read, rule: rule.id };
  }
  return undefined;
}

/** Whether something stands before the verb. */
const isLed = ({ frame: { verbAt, subjectAt } }: Clause) => verbAt !== subjectAt;

/** "wreath fri 9am st marys dont be late": what is denied stands behind the time, and is something else. */
const isDeniedLater = ({ tokens, words, due, span }: Clause): boolean => {
  const denied = tokens.find(({ word }) => words.not.has(word))?.span[0] ?? 0;
  return due !== undefined && denied >= span[0] + due.span[1];
};

/** "until friday": how long something lasts, and not when it is due. */
const isLasting = (clause: Clause) =>
  clause.due !== undefined &&
  (timeBegins(clause, clause.words.lasting) ||
    ending(clause.words.lasting).test(clause.lower.slice(0, clause.due.span[0])));

/** The subject, or where there is none the one that is carried on. */
function partyOf({ frame, carry, tokens, words }: Clause): Frame['party'] {
  if (!carry || !frame.verb) return frame.party;
  // "bea likes option b | will send feedback": of whom the clause before speaks.
  const isLedByWill = words.will.has(tokens[frame.subjectAt]?.word ?? '');
  if (isLedByWill && (carry.frame.party === 'them' || carry.frame.party === 'thing'))
    return carry.frame.party;
  if (frame.party !== 'none') return frame.party;
  const { party, aux } = carry.frame;
  const goesOn = aux === 'will' || aux === 'would' || aux === 'to';
  if (party === 'them' && (frame.forms?.includes('third') === true || goesOn)) return 'them';
  return party === 'us' && frame.verb.form === 'base' ? 'us' : 'none';
}
