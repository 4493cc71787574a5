import type { Clause } from '../../marks/clause';
import { patternOf } from '../../marks/pattern-of';
import { isPlainVerb } from '../../marks/token-is';
import type { Token } from '../../marks/tokens';
import { appointmentIn } from '../appointment';
import { placeOf, says, timeBegins, type ClauseRule, type RuleRead } from './clause-rule';
import { weSaidThat } from './things';

const appointment: ClauseRule = {
  id: 'appointment',
  reads: ['demo thursday 2pm', 'handover friday 9ish', 'termin mit herrn wolf donnerstag 14 uhr'],
  not: ['demo went well', 'demo on request', 'demo thursday cancelled', 'lunch with zara went on past 3pm'],
  read: (clause) =>
    appointmentIn(clause) === undefined ||
    isAboutDeed(clause) ||
    says(clause, clause.words.calledOff) ||
    says(clause, clause.words.wasHeld) ||
    says(clause, clause.words.wasPromised) ||
    isRated(clause)
      ? undefined
      : {
          type: 'meeting',
          doubtful: clause.due?.doubtful === true || clause.frame.verb?.form === 'past',
          from: placeOf(clause, clause.frame.subjectAt),
        },
};

/** "workshop ++ next one thurs week": what has a rating is over. */
const isRated = ({ lower, due }: Clause) => /\p{L} (?:\+\+|--) /u.test(lower.slice(0, due?.span[0]));

/** "we should be hearing by weds", "tasting went well bride is going to confirm numbers by sunday" */
const isAboutDeed = ({ tokens, words, frame }: Clause): boolean =>
  frame.party === 'us' ||
  frame.party === 'them' ||
  tokens.some(
    ({ word }, i) =>
      words.will.has(word) || (words.going.has(word) && words.to.has(tokens[i + 1]?.word ?? '')),
  );

/** Two times are two promises. */
const andTheOther: ClauseRule = {
  id: 'and the other',
  reads: [
    "I'll send the draft Monday and the final on Wednesday",
    "j'envoie le plan jeudi et le devis lundi",
  ],
  not: ["I'll send the draft and the final on Wednesday"],
  read: ({ frame, tokens, words, carry, lower }) => {
    const joins = [...words.joins].filter((join) => /\p{L}/u.test(join)).join('|');
    const isJoined = patternOf(`^[\\s,]*(?:${joins})(?!\\p{L})`).test(lower);
    if (!isJoined || carry?.frame.verb?.sort !== 'deed' || frame.verbAt !== undefined) return undefined;
    const { party } = carry.frame;
    const isLed = words.determiners.has(tokens[frame.subjectAt - 1]?.word ?? '');
    const from = tokens[frame.subjectAt - (isLed ? 1 : 0)]?.span[0];
    if (from === undefined || (party !== 'us' && party !== 'them')) return undefined;
    return { type: party === 'us' ? 'promise' : 'theirs', doubtful: true, from, verb: carry.verb };
  },
};

/** A noun that nobody knows for an appointment, with somebody and at an hour. */
const withSomebody: ClauseRule = {
  id: 'with somebody',
  reads: ['site measure w fm at bridge st mon 9.30', 'cupping with luca thurs 3pm'],
  not: ['site measure mon 9.30', 'site measure w fm', 'off with the flu til 3pm mon'],
  read: (clause) => {
    const { tokens, words, due, frame, span } = clause;
    const before = tokens.filter((token) => token.span[1] <= span[0] + (due?.span[0] ?? 0));
    const at = before.findIndex(({ word }) => words.with.has(word));
    const next = before[at + 1];
    const isMet = at > 0 && next !== undefined && !words.determiners.has(next.word);
    return isVerbless(clause) && frame.party !== 'us' && due?.due.type === 'at' && isMet
      ? { type: 'meeting', doubtful: true, from: placeOf(clause, frame.subjectAt) }
      : undefined;
  },
};

const again: ClauseRule = {
  id: 'again',
  reads: ['back there next weds', 'in 14 tagen nochmal', 'again next tues'],
  not: ['there next weds', 'again and again', 'die sekretärin sagt donnerstag wieder'],
  read: (clause) =>
    isVerbless(clause) && clause.speaker !== 'them' && says(clause, clause.words.again)
      ? promised(clause)
      : undefined,
};

const byThen: ClauseRule = {
  id: 'by then',
  reads: ['cv to client by noon', 'muster bis mittwoch', 'new voiceover by thurs he says'],
  not: ['noon', 'cv at noon'],
  read: (clause) => {
    const { tokens, words } = clause;
    const isDue = says(clause, words.towards) || timeBegins(clause, words.deadline);
    if (!isVerbless(clause) || !tokens.length || !isDue) return undefined;
    if (clause.speaker === 'them') return { ...promised(clause), type: 'request' };
    return clause.frame.party === 'them' ? { ...promised(clause), type: 'theirs' } : promised(clause);
  },
};

/** Something named at an hour, and nobody who does it. */
const atAnHour: ClauseRule = {
  id: 'at an hour',
  reads: ['retakes 14 jan 9am in the hall', 'tour of the club thurs 12.30', 'open home sat 11-11.30'],
  not: ['funeral wreath by fri 9am', 'retakes in the hall', 'quote to mike 9am', 'try 9am'],
  read: (clause) => {
    const { tokens, due, lower, span, words } = clause;
    const { aux, party, subjectAt } = clause.frame;
    if (
      due?.due.type !== 'at' ||
      aux !== undefined ||
      party !== 'none' ||
      !(isVerbless(clause) || isOpenHome(clause))
    )
      return undefined;
    const [from, to] = [span[0] + due.span[0], span[0] + due.span[1]];
    const isNamed = tokens[0] !== undefined && tokens[0].span[1] <= from && !isOver(tokens[0], words);
    const isTimed = /\d\s*$|\d\s?[ap]m|\d\s?(?:h|uhr)/u.test(lower.slice(...due.span));
    // "demo day 10am bring the telehandler"
    const isToDo = tokens.some((token) => token.span[0] >= to && isPlainVerb(token, words));
    return isNamed && isTimed && !isToDo && clause.speaker === undefined
      ? { type: 'meeting', doubtful: true, from: placeOf(clause, subjectAt) }
      : undefined;
  },
};

/** "open home sat 11": no deed, though it begins like one. */
const isOpenHome = ({ tokens, words, frame: { verb, verbAt = 0 } }: Clause) =>
  verb?.sort === 'thing' &&
  verb.form === 'base' &&
  tokens[verbAt + 1] !== undefined &&
  !isLed(tokens[verbAt + 1], words);

const isLed = (token: Token | undefined, words: Clause['words']) =>
  [words.determiners, words.objects, words.toThem, words.prepositions].some((set) =>
    set.has(token?.word ?? ''),
  );

const isOver = ({ word }: Token, { verbs }: Clause['words']) =>
  verbs.get(word)?.some(({ form }) => form === 'past') === true;

export const onItsWay: ClauseRule = {
  id: 'on its way',
  reads: ['loaner over there today', 'brochure out to the dutch couple'],
  not: ['loaner over there', 'she is over there today'],
  read: (clause) =>
    isVerbless(clause) &&
    clause.frame.aux === undefined &&
    clause.frame.party !== 'them' &&
    (clause.due ? says(clause, clause.words.onItsWay) : isSentTo(clause))
      ? promised(clause)
      : undefined,
};

/** "brochure out to the dutch couple": something first, and then to whom. */
const isSentTo = (clause: Clause) =>
  clause.isFirst &&
  clause.frame.subjectAt === 0 &&
  patternOf(`^(?:\\p{L}+ ){1,4}(?:${clause.words.outTo}) \\p{L}`).test(clause.lower);

const isVerbless = ({ frame }: Clause) => frame.verbAt === undefined;

const promised = (clause: Clause): RuleRead => ({
  type: 'promise',
  doubtful: true,
  from: placeOf(clause, clause.frame.subjectAt),
});

/** Without a verb: an appointment, one more of the same, or something by a time. */
export const nounRules: readonly ClauseRule[] = [
  weSaidThat,
  appointment,
  withSomebody,
  andTheOther,
  again,
  byThen,
  onItsWay,
  atAnHour,
];

/** Whether a clause has a time, and nobody who does anything by it. */
export const isNoun = ({ due, speaker, frame: { aux, verbAt, verb } }: Clause): boolean =>
  due !== undefined &&
  !aux &&
  (verbAt === undefined || speaker === 'us' || verb?.sort === 'thing' || verb?.form === 'past');
