import type { Clause } from '../../marks/clause';
import { whole } from '../../marks/pattern-of';
import type { Token } from '../../marks/tokens';
import { deedFrom, placeOf, says, timeBegins, type ClauseRule } from './clause-rule';
import { weSaidThat } from './things';

const weWill: ClauseRule = {
  id: 'we will',
  reads: [
    'we will measure the roof friday',
    "told him we'd measure the roof friday",
    'ich werde das dach prüfen',
    'ive to measure the roof',
  ],
  not: ['she will measure the roof friday', 'we measured the roof friday'],
  read: (clause) => {
    const { verb, aux, isMaybe, verbAt } = clause.frame;
    if (!verb || verb.form === 'past' || verbAt === undefined) return undefined;
    const isSaid = clause.speaker === 'us';
    if (aux !== 'will' && aux !== 'to' && !isSaid) return undefined;
    if (isSaid && verb.sort === 'state' && !clause.due) return undefined;
    const isUnsure = isMaybe || !clause.frame.isSure || verb.sort === 'state';
    return { type: 'promise', doubtful: isUnsure, from: ourDeedFrom(clause) };
  },
};

const weDo: ClauseRule = {
  id: 'we do',
  reads: [
    'i send her the plan by fri',
    'I confirm the pump by tomorrow lunch',
    'je vérifie le stock demain',
    'ich klär das mit der werkstatt',
    'i bring the new fondant next time im in',
    'i sort that w front of house',
    'i call her later',
    'unser kollege aus der technik meldet sich bei ihm',
    'refs due from him friday, then I issue the contract',
  ],
  not: ['i like the plan', 'i send her plans'],
  read: (clause) => {
    const { frame, due } = clause;
    const { verb, aux, party, verbAt, isMaybe } = frame;
    if (!verb || verb.form === 'past' || verbAt === undefined) return undefined;
    if (verb.sort !== 'deed' || aux === 'wants') return undefined;
    // "we send logins the friday before": a time that nobody can read.
    if (
      !due &&
      (party !== 'us' ||
        !(
          clause.hasUnread() ||
          clause.isNext ||
          isOn(clause) ||
          isToCome(clause) ||
          isForThem(clause) ||
          isDoneToIt(clause) ||
          isBehindOther(clause) ||
          says(clause, clause.words.nextTime)
        ))
    )
      return undefined;
    if (aux === 'being' && verb.form !== 'ing') return undefined;
    const isCarried = party === 'none';
    return {
      type: 'promise',
      // "i run the marathon sunday"
      doubtful: isMaybe || isCarried || !frame.isSure || !timeBegins(clause, clause.words.deadline),
      from: ourDeedFrom(clause),
    };
  },
};

/** One of our people is named: "our MD will call her". */
const ourDeedFrom = (clause: Clause): number =>
  clause.words.ours.has(clause.tokens[clause.frame.subjectAt]?.word ?? '')
    ? placeOf(clause, clause.frame.subjectAt)
    : deedFrom(clause);

/** "i check with the hotel and text her by 6": with nothing but a preposition behind it, it is no habit. */
const isOn = ({ tokens, words, frame: { verbAt = 0, subjectAt } }: Clause) =>
  words.us.has(tokens[subjectAt]?.word ?? '') && words.prepositions.has(tokens[verbAt + 1]?.word ?? '');

/** "shock dose needed fri, i bring chlorine": behind something else, it is most often what I shall do. */
const isBehindOther = ({ tokens, words, span, frame: { subjectAt, verbAt = 0, verb, aux } }: Clause) =>
  span[0] > 0 &&
  !aux &&
  verb?.form === 'base' &&
  tokens[subjectAt]?.word === [...words.us][0] &&
  tokens[verbAt + 1] !== undefined;

/** "i call her later", "i sort that with ops": one that was spoken of. */
const isDoneToIt = ({ tokens, words, frame: { verbAt = 0, verb, aux } }: Clause) => {
  const [what, next] = [tokens[verbAt + 1]?.word ?? '', tokens[verbAt + 2]];
  const isPointed = words.determiners.has(what) && (!next || words.prepositions.has(next.word));
  return !aux && verb?.form === 'base' && (isPointed || (words.toThem.has(what) && isLater(next, words)));
};

const isLater = (token: Token | undefined, words: Clause['words']) =>
  token !== undefined && whole(words.later).test(token.word);

/** "i do her a price": done to somebody, and one thing. */
const isForThem = ({ tokens, words, frame: { verbAt = 0, verb, aux } }: Clause) =>
  !aux &&
  verb?.form === 'base' &&
  words.toThem.has(tokens[verbAt + 1]?.word ?? '') &&
  words.determiners.has(tokens[verbAt + 2]?.word ?? '');

/** "ich klär das": in some languages what is said in the present is to come. */
const isToCome = ({ tokens, words, frame: { verb, aux, isSure } }: Clause) =>
  words.isPresentToCome === true && verb?.form === (isSure ? 'base' : 'third') && !aux && tokens.length > 2;

/** What we do. */
export const ourRules: readonly ClauseRule[] = [weWill, weDo, weSaidThat];
