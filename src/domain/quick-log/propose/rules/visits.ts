import type { Clause } from '../../marks/clause';
import { standing } from '../../marks/pattern-of';
import { isAppointment } from '../appointment';
import { placeOf, says, type ClauseRule } from './clause-rule';

/** "assessor is coming thurs": nobody promised anything, and it stands in the calendar. */
const theyCome: ClauseRule = {
  id: 'they come',
  reads: ['assessor is coming thurs at 10', 'gutachter kommt donnerstag', 'le technicien vient jeudi'],
  not: ['she is coming back to me thurs', 'assessor is coming', 'we are coming thurs'],
  read: (clause) => {
    const { frame, due } = clause;
    if (!due || frame.party === 'us' || frame.verbAt === undefined || !isPerson(clause)) return undefined;
    return isComing(clause)
      ? { type: 'meeting', doubtful: true, from: placeOf(clause, frame.subjectAt) }
      : undefined;
  },
};

const isPerson = ({ frame: { party, subjectAt, verbAt = 0 } }: Clause) =>
  party === 'them' || verbAt > subjectAt;

/** They come, and nothing but a place or a reason follows: "coming back to me" is an answer. */
function isComing({ tokens, words, frame: { verbAt = 0 }, lower, span, due }: Clause): boolean {
  const [verb, next] = [tokens[verbAt], tokens[verbAt + 1]];
  const isBeforeTime = next !== undefined && next.span[0] < span[0] + (due?.span[0] ?? 0);
  if (!verb || (isBeforeTime && !words.prepositions.has(next.word))) return false;
  const said = lower.slice(verb.span[0] - span[0]);
  const match = standing(words.comes).exec(said);
  return match?.index === 0 && !tokens.slice(verbAt + 1).some(({ word }) => isOtherwise(word, words));
}

const isOtherwise = (word: string, { toUs, objects, comes }: Clause['words']) =>
  toUs.has(word) || (objects.has(word) && !standing(comes).test(word));

/** "demo moved to friday": it is to come, at another time. */
const itIsMoved: ClauseRule = {
  id: 'it is moved',
  reads: ['cupping w luca moved to thurs 3pm', 'verkostung verschoben auf freitag 10 uhr'],
  not: ['she moved to leeds', 'we moved to friday', 'deadline moved to the 18th'],
  read: (clause) => {
    const { due, frame, tokens, words } = clause;
    if (!due || frame.party === 'us' || tokens.length < 2 || !says(clause, words.moved)) return undefined;
    const isNamed = tokens.some(({ word }) => isAppointment(word, words));
    if (!isNamed && due.due.type !== 'at') return undefined;
    return { type: 'meeting', doubtful: true, from: placeOf(clause, frame.subjectAt) };
  },
};

/** What is to come by what others do. */
export const visitRules: readonly ClauseRule[] = [itIsMoved, theyCome];
