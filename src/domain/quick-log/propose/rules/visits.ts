import type { Clause } from '../../marks/clause';
import { beginningAsWord, ending, standing, whole } from '../../marks/pattern-of';
import type { Token } from '../../marks/tokens';
import { isAppointment } from '../appointment';
import { placeOf, says, timeBegins, type ClauseRule } from './clause-rule';

/** "assessor is coming thurs": nobody promised anything, and it stands in the calendar. */
const theyCome: ClauseRule = {
  id: 'they come',
  reads: [
    'assessor is coming thurs at 10',
    'gutachter kommt donnerstag',
    'le technicien vient jeudi',
    'notre plaquiste passe mercredi',
  ],
  not: [
    'she is coming back to me thurs',
    'gearbox part comes in weds',
    'assessor is coming',
    'we are coming thurs',
  ],
  read: (clause) => {
    const { frame, due } = clause;
    if (!due || frame.party === 'us' || frame.verbAt === undefined || !isPerson(clause)) return undefined;
    const isOurs = clause.tokens
      .slice(frame.subjectAt, frame.verbAt)
      .some(({ word }) => clause.words.ours.has(word));
    return isComing(clause)
      ? { type: isOurs ? 'promise' : 'meeting', doubtful: true, from: placeOf(clause, frame.subjectAt) }
      : undefined;
  },
};

const isPerson = ({ tokens, words, frame: { party, subjectAt, verbAt = 0 } }: Clause) =>
  party === 'them' ||
  (verbAt > subjectAt && !tokens.slice(subjectAt, verbAt).some(({ word }) => words.goods.has(word)));

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

/** It is to come, at another time. */
export const itIsMoved: ClauseRule = {
  id: 'it is moved',
  reads: [
    'cupping w luca moved to thurs 3pm',
    'verkostung verschoben auf freitag 10 uhr',
    'moved to friday',
    'we moved the demo to friday',
  ],
  not: ['she moved to leeds', 'we moved to friday', 'deadline moved to the 18th'],
  read: (clause) => {
    const { due, frame, tokens, words } = clause;
    if (!due || !says(clause, words.moved)) return undefined;
    const isNamed = tokens.some(({ word }) => isAppointment(word, words));
    const isBare = frame.party === 'none' && frame.verbAt === 0;
    const isTimed = due.due.type === 'at' && frame.party !== 'us';
    return isNamed || isBare || isTimed
      ? { type: 'meeting', doubtful: true, from: placeOf(clause, frame.subjectAt) }
      : undefined;
  },
};

const itTakesPlace: ClauseRule = {
  id: 'it takes place',
  reads: [
    'buyers survey is on the 9th',
    'their board meeting is set for monday',
    'termin ist am donnerstag um 10',
  ],
  not: ['the survey is late', 'she is on holiday on the 9th', 'survey was on the 9th'],
  read: (clause) => {
    const { tokens, words, frame } = clause;
    const named = tokens.findIndex(({ word }) => isAppointment(word, words));
    const isSubject = named >= 0 && named <= frame.subjectAt + 3 && frame.party !== 'us';
    return isSubject && isBetween(clause, tokens[named], words.takesPlace)
      ? { type: 'meeting', doubtful: true, from: placeOf(clause, frame.subjectAt) }
      : undefined;
  },
};

const theyAreDue: ClauseRule = {
  id: 'they are due',
  reads: ['council inspector due fri', 'surveyor is expected monday 9am'],
  not: ['invoice due fri', 'she is due a refund'],
  read: (clause) => {
    const { tokens, words, frame } = clause;
    const who = tokens.findLastIndex(({ word }) => words.people.has(word));
    return who >= 0 && isBefore(clause, tokens[who], words.isDue)
      ? { type: 'meeting', doubtful: true, from: placeOf(clause, frame.subjectAt) }
      : undefined;
  },
};

/** Whether words of a source stand right behind a word, and lead the time or belong to it. */
function isBefore({ lower, span, due }: Clause, word: Token | undefined, source: string): boolean {
  if (!due || !word) return false;
  const from = word.span[1] - span[0];
  const said = beginningAsWord(source).exec(lower.slice(from))?.[0];
  return said !== undefined && from + said.length >= due.span[0] - 1 && from + said.length < due.span[1];
}

/** Whether words of a source stand between a word and the time, and nothing else does. */
function isBetween({ lower, span, due }: Clause, word: Token | undefined, source: string): boolean {
  if (!due || !word) return false;
  const from = word.span[1] - span[0];
  return from <= due.span[0] && whole(`(?:${source})`).test(lower.slice(from, due.span[0]));
}

const itIsAgreed: ClauseRule = {
  id: 'it is agreed',
  reads: [
    'booked in for friday at 10',
    'confirmed for thursday 2pm',
    'pencilled him in for the 9th',
    "photographer's booked in for thurs 1pm",
  ],
  not: ['installers booked for the 14th', 'confirmed by friday', 'booked the van'],
  read: (clause) => {
    const { tokens, words, due, lower, frame } = clause;
    const head = due && lower.slice(0, due.span[0]);
    const isBy = timeBegins(clause, words.deadline);
    const isNamed = due?.due.type === 'at' && ending(words.agreed).test(head ?? '');
    const isSaid = whole(words.agreed).test(head ?? '') || isNamed;
    const isAgreed = head !== undefined && !isBy && tokens.length > 0 && isSaid;
    // "she's booked in for friday at 10", and not "she booked in for friday".
    return isAgreed && (frame.party !== 'them' || frame.aux === 'being')
      ? { type: 'meeting', doubtful: true, from: placeOf(clause, 0) }
      : undefined;
  },
};

/** What is to come by what others do. */
export const visitRules: readonly ClauseRule[] = [theyAreDue, theyCome];
/** What was agreed: its time may be led by "for". */
export const agreedRules: readonly ClauseRule[] = [itIsMoved, itTakesPlace, itIsAgreed];
