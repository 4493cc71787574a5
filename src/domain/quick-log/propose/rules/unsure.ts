import { whole } from '../../marks/pattern-of';
import type { Clause } from '../../marks/clause';
import { isStartOrEnd, type ClauseRule } from './clause-rule';

/** A time to come that nothing has read is shown, so that no promise is lost without a mark. */
const aTimeToCome: ClauseRule = {
  id: 'a time to come',
  reads: [
    'campaign live monday',
    'scaffold down on the 9th',
    'kit has to be back by friday',
    "our engineer's on the road eta 13:30",
  ],
  not: ['she works from home today', 'keen on it in spring', 'campaign live', 'trial ends 11 dec'],
  read: (clause) => {
    const { frame, due, tokens, span, words, lower } = clause;
    const isEmpty = tokens.every(
      ({ word }) => words.us.has(word) || words.them.has(word) || words.will.has(word),
    );
    if (isEmpty || !due || isOnlySo(clause) || isStartOrEnd(clause)) return undefined;
    // "kit has to be back by friday": somebody owes it, "she will be away friday": nobody does.
    if (frame.verb?.sort === 'state' && frame.aux !== 'to') return undefined;
    // "tyres fitted sat 9am": at an hour it is most likely still to be done.
    const isToBeDone =
      frame.party === 'thing' && due.due.type === 'at' && /\d/u.test(lower.slice(...due.span));
    if (frame.verb?.form === 'past' && frame.party !== 'none' && !isToBeDone) return undefined;
    // "in spring": too far and too vague to be anybody's promise.
    if (due.doubtful && due.due.type === 'day' && due.isFar) return undefined;
    const said = lower.slice(...due.span);
    if (!/\p{L}{2}|\d[:.]\d\d/u.test(said) || whole(words.nowadays).test(said)) return undefined;
    return { type: 'unsure', doubtful: true, from: span[0] };
  },
};

/** "she's away friday"; not "ravi's lot are deciding friday", "our engineer's on the road eta 13:30". */
const isOnlySo = ({ frame: { aux, verb, party, isSure } }: Clause) =>
  aux === 'being' && verb?.form !== 'ing' && !(party === 'us' && !isSure);

export const unsureRules: readonly ClauseRule[] = [aTimeToCome];
