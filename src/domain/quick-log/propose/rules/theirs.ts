import type { Clause } from '../../marks/clause';
import { deedFrom, isDeed, timeBegins, type ClauseRule } from './clause-rule';
import { itIsToDo } from './things';

const theyWill: ClauseRule = {
  id: 'they will',
  reads: [
    'her builder will measure the roof friday',
    'he said he would measure the roof',
    'er wird das dach prüfen',
    'shell have the figures by fri',
  ],
  not: ['we will measure the roof friday', 'the roof will leak friday'],
  read: (clause) => {
    const { frame, due, speaker } = clause;
    const { verb, aux, verbAt } = frame;
    if (!verb || verbAt === undefined || !(isDeed(clause) || hasItBy(clause))) return undefined;
    if (
      aux !== 'will' &&
      aux !== 'to' &&
      !(aux === 'would' && (speaker === 'them' || isAgreed(clause) || isToUs(clause)))
    )
      return undefined;
    // "she wants to move": by when is not said, so it is no promise.
    const isMust = clause.tokens.slice(0, verbAt).some(({ word }) => clause.words.musts.has(word));
    if (aux === 'to' && frame.isMaybe && !due && !isMust) return undefined;
    const isUnsure =
      frame.isMaybe ||
      (frame.party === 'them' && !frame.isSure) ||
      isDoneToThem(clause) ||
      verb.sort === 'state';
    return { type: 'theirs', doubtful: isUnsure || !due, from: deedFrom(clause) };
  },
};

const theyDo: ClauseRule = {
  id: 'they do',
  reads: [
    'she measures the roof friday',
    'her architect is measuring the roof friday',
    'kunde prüft das bis mo',
    'hes gonna think about it and tell us',
    'she sends me the pdf',
    'einkauf prüft das',
    'they confirm or lose it',
  ],
  not: ['she measured the roof friday', 'she starts friday', 'she moves house in spring'],
  read: (clause) => {
    const { frame, due } = clause;
    const { verb, aux, verbAt, isMaybe, party, isSure } = frame;
    if (!verb || verbAt === undefined || verb.sort === 'state' || verb.form === 'past') return undefined;
    if (!due)
      return isToldToUs(clause) ||
        isAnswer(clause) ||
        isForUs(clause) ||
        isToCome(clause) ||
        (isPresent(clause) && clause.hasUnread())
        ? { type: 'theirs', doubtful: true, from: deedFrom(clause) }
        : undefined;
    if (aux === 'being' && verb.form !== 'ing') return undefined;
    // What things do as well ("starts", "closes"), or is far off, is no promise.
    if (verb.sort === 'thing' || (due.doubtful && due.isFar)) return undefined;
    const isUnsure = isMaybe || (party === 'them' && !isSure) || aux === 'would' || isDoneToThem(clause);
    // "she flies to spain friday": it is a promise only where it is due by then, or done for us.
    const isPromised = timeBegins(clause, clause.words.deadline) || isForUs(clause);
    return {
      type: 'theirs',
      doubtful: isUnsure || !isPromised,
      from: deedFrom(clause),
      ...(!isUnsure && { isPlain: true as const }),
    };
  },
};

/** "shell have the figures by fri": she owes them by then. */
const hasItBy = (clause: Clause) => {
  const { tokens, words, frame } = clause;
  const { verbAt = 0, verb } = frame;
  return (
    verb?.sort === 'state' &&
    !words.wants.has(tokens[verbAt]?.word ?? '') &&
    words.determiners.has(tokens[verbAt + 1]?.word ?? '') &&
    timeBegins(clause, words.deadline)
  );
};

/** "hed let me know" */
const isToUs = ({ tokens, words, frame: { verbAt = 0 } }: Clause) =>
  words.toUs.has(tokens[verbAt + 1]?.word ?? '');

/** "left it that id email a fee and hed mull it over": behind what we said we should do. */
const isAgreed = ({ carry }: Clause) => carry?.frame.party === 'us' && carry.frame.aux === 'would';

/** "engineer to ring them": who is rung is theirs, and the engineer may be ours. */
const isDoneToThem = ({ tokens, words, frame: { subjectAt, verbAt = 0 } }: Clause) =>
  !words.them.has(tokens[subjectAt]?.word ?? '') &&
  !words.contracted.has(tokens[subjectAt]?.word ?? '') &&
  words.toThem.has(tokens[verbAt + 1]?.word ?? '');

/** "hes gonna think about it and let us know": what they will do for us is theirs, whenever it is. */
const isToldToUs = ({ tokens, words, carry, frame: { verbAt = 0, verb } }: Clause) =>
  carry?.frame.party === 'them' &&
  carry.frame.aux === 'will' &&
  verb?.form === 'base' &&
  words.toUs.has(tokens[verbAt + 1]?.word ?? '');

/** "he sends me the pdf": whenever it is. */
const isForUs = (clause: Clause) => {
  const { tokens, words, frame } = clause;
  const { aux, verbAt = 0, verb } = frame;
  return verb?.form === 'third' && !aux && isDeed(clause) && words.toUs.has(tokens[verbAt + 1]?.word ?? '');
};

/** "they confirm or lose it": what they owe us. */
const isAnswer = ({ tokens, words, frame: { verb, verbAt = 0, party, aux, forms } }: Clause) =>
  party === 'them' &&
  !aux &&
  verb?.sort === 'deed' &&
  verb.form !== 'ing' &&
  forms?.includes('past') !== true &&
  words.answers?.has(verb.base ?? tokens[verbAt]?.word ?? '') === true;

const isPresent = ({ frame: { verb, aux } }: Clause) =>
  verb?.form === 'third' && verb.sort === 'deed' && !aux;

/** "einkauf prüft das": in some languages what is said in the present is to come. */
const isToCome = ({ words, frame: { verb, aux } }: Clause) =>
  words.isPresentToCome === true && verb?.sort === 'deed' && verb.form === 'third' && !aux;

const theyAreOnIt: ClauseRule = {
  id: 'they are on it',
  reads: [
    'shes chasing it',
    'he is checking with his boss',
    'theyre sorting the access',
    'hes instructing his solicitor and wants it off the market',
    'school secretary checking numbers w the head',
  ],
  not: ['shes getting married', 'hes playing it down', 'she chased it'],
  read: (clause) => {
    const { verb, aux, verbAt = 0 } = clause.frame;
    const { tokens, words } = clause;
    if (
      clause.frame.party !== 'them' ||
      (clause.due && aux) ||
      (aux && aux !== 'being') ||
      verb?.form !== 'ing' ||
      verb.sort !== 'deed'
    )
      return undefined;
    const next = tokens[verbAt + 1]?.word ?? '';
    const isLed = [words.determiners, words.objects, words.prepositions, words.toUs].some((set) =>
      set.has(next),
    );
    const isByPeople = words.determiners.has(next) && words.people.has(tokens[verbAt + 2]?.word ?? '');
    if (isByPeople) return { type: 'theirs', doubtful: true, from: deedFrom(clause) };
    if (!words.toDo.has(verb.base ?? '')) return undefined;
    const isTelling = words.tells?.has(verb.base ?? '') === true;
    return isLed || !(aux ?? isTelling)
      ? { type: 'theirs', doubtful: true, from: deedFrom(clause) }
      : undefined;
  },
};

/** What they do. */
export const theirRules: readonly ClauseRule[] = [itIsToDo, theyWill, theyDo, theyAreOnIt];
