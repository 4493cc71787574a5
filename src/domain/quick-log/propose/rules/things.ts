import type { Clause } from '../../marks/clause';
import type { Token } from '../../marks/tokens';
import { ending, whole } from '../../marks/pattern-of';
import { isStartOrEnd, placeOf, says, type ClauseRule } from './clause-rule';

const weSaidThat: ClauseRule = {
  id: 'we said that',
  reads: [
    'told her the samples are here friday',
    'promised him amends by thurs',
    "j'ai dit que je voyais avec la compta",
  ],
  not: ['the samples are here friday', 'told her the samples are here'],
  read: (clause) =>
    clause.speaker === 'us' && (clause.due ?? isToldOfUs(clause))
      ? { type: 'promise', doubtful: true, from: placeOf(clause, clause.frame.subjectAt) }
      : undefined,
};

/** "told him i'd <some verb>": what we said of ourselves, by a verb that nobody knows. */
const isToldOfUs = ({ tokens, frame: { party, verbAt, aux, subjectAt } }: Clause) =>
  party === 'us' && verbAt === undefined && aux !== 'being' && tokens.length > subjectAt + 1;

const itGoesOut: ClauseRule = {
  id: 'it goes out',
  reads: [
    'contract goes out mon',
    'calendar invite to go out',
    'angebot geht morgen raus',
    'preisliste geht gleich raus',
    'la facture part demain',
  ],
  not: ['contract goes live mon', 'contract goes out'],
  read: (clause) =>
    (clause.due ?? (clause.frame.aux === 'to' || clause.words.isPresentToCome === true)) &&
    clause.frame.verbAt &&
    says(clause, clause.words.leavesUs)
      ? {
          type: clause.speaker === 'them' ? 'theirs' : 'promise',
          doubtful: true,
          from: placeOf(clause, clause.frame.subjectAt),
        }
      : undefined,
};

/** By whom is not said. */
const itIsDone: ClauseRule = {
  id: 'it is done',
  reads: [
    'valve to be shipped tomorrow',
    'ventil wird morgen verschickt',
    'cheque to be signed by the treasurer weds',
    'spec to be sent',
  ],
  not: ['valve was shipped yesterday', 'valve will be shipped'],
  read: (clause) =>
    (clause.due ?? clause.frame.aux === 'to') && isPassive(clause)
      ? {
          type: isByThem(clause) ? 'theirs' : 'promise',
          doubtful: true,
          from: placeOf(clause, clause.frame.subjectAt),
        }
      : undefined,
};

/** "cheque to be signed by the treasurer" */
const isByThem = ({ tokens, words }: Clause) =>
  tokens.some(({ word }, i) => {
    const next = tokens[i + 1];
    return (
      words.doneBy.has(word) && next !== undefined && !words.toUs.has(next.word) && !words.ours.has(next.word)
    );
  });

function isPassive({ frame, tokens, words }: Clause): boolean {
  if (frame.aux !== 'to' && frame.aux !== 'will') return false;
  const [first, ...others] = tokens.slice((frame.verbAt ?? 0) + (frame.verb?.sort === 'state' ? 1 : 0));
  const isDone = (token: Token | undefined) =>
    words.verbs.get(token?.word ?? '')?.some(({ form, sort }) => form === 'past' && sort === 'deed') === true;
  // "put in an offer": a plain form as well.
  const isPlain = frame.verb?.form === 'base' && frame.verb.sort === 'deed';
  return (!isPlain && isDone(first)) || isDone(others.at(-1));
}

/** "maquette à envoyer ce soir": in some languages what stands before "to" is what it is done to. */
const itIsToDo: ClauseRule = {
  id: 'it is to do',
  reads: ['maquette à envoyer ce soir', 'client à rappeler jeudi'],
  not: ['le client va envoyer la maquette', 'pat to send the form friday'],
  read: (clause) =>
    clause.due && clause.frame.aux === 'to' && clause.words.isObjectFirst === true
      ? { type: 'promise', doubtful: true, from: placeOf(clause, clause.frame.subjectAt) }
      : undefined,
};

const somebodyDoes: ClauseRule = {
  id: 'somebody does',
  reads: [
    'pat is sending the deposit tomorrow',
    'hausverwaltung schickt die pläne morgen',
    'raj has to check with legal',
    'neighbours decide on the 9th',
    'pat sends us the deposit',
  ],
  not: [
    'pat sent the deposit',
    'poc kicks off monday',
    'pat is away tomorrow',
    'glad to hear from us',
    'content de vous revoir',
  ],
  read: (clause) => {
    const { verb, aux, verbAt } = clause.frame;
    if (!verbAt || verb?.sort !== 'deed' || verb.form === 'past' || (verb.form === 'ing' && !aux))
      return undefined;
    const isForUs = (aux === 'will' || (!aux && verb.form === 'third')) && isToUs(clause);
    if (!clause.due && !(aux === 'to' || isForUs)) return undefined;
    if ((aux === 'being' && verb.form !== 'ing') || isStartOrEnd(clause)) return undefined;
    // "glad to hear from us": nobody is called Glad.
    if (aux === 'to' && !clause.due && isFeeling(clause)) return undefined;
    const type = clause.words.ours.has(clause.tokens[0]?.word ?? '') ? 'promise' : 'theirs';
    return {
      type,
      doubtful: true,
      from: placeOf(clause, isOfGoods(clause) || isComing(clause) ? clause.frame.subjectAt : verbAt),
    };
  },
};

/** "bestellung kommt diese woche": what comes is the thing itself. */
const isOfGoods = ({ tokens, words, frame: { subjectAt, verbAt = 0 } }: Clause) =>
  tokens.slice(subjectAt, verbAt).some(({ word }) => words.goods.has(word));

/** "feedback kommt nächste woche" */
const isComing = ({ tokens, words, frame: { verbAt = 0, isSure } }: Clause) =>
  !isSure && whole(words.comes).test(tokens[verbAt]?.word ?? '');

const isFeeling = ({ tokens, words }: Clause) => words.feelings.has(tokens[0]?.word ?? '');

const isToUs = ({ tokens, frame, words }: Clause) =>
  tokens.some(({ word }, i) => i > frame.subjectAt && words.toUs.has(word));

const somebodyDoing: ClauseRule = {
  id: 'somebody doing',
  reads: ['zara approving the script tmrw', 'lee is checking with his boss'],
  not: ['zara is approving of it', 'moulds curing til friday', 'zara approving the script'],
  read: (clause) => {
    const { verb, verbAt, aux, subjectAt } = clause.frame;
    const { tokens, words } = clause;
    if (!verbAt || verb?.form !== 'ing' || (!aux && !clause.due) || (aux && aux !== 'being'))
      return undefined;
    const isNamed = verbAt - subjectAt <= 2 && !isOfGoods(clause);
    const isLed = [words.determiners, words.objects, words.with].some((set) =>
      set.has(tokens[verbAt + 1]?.word ?? ''),
    );
    const isTask = words.toDo.has(verb.base ?? '') || words.theirDeeds.has(verb.base ?? '');
    return isNamed && isLed && (isTask || (clause.due && verb.sort === 'deed'))
      ? { type: 'theirs', doubtful: true, from: placeOf(clause, verbAt) }
      : undefined;
  },
};

/** By whom is not said, and what is written down is most often ours. */
const itWasPromised: ClauseRule = {
  id: 'it was promised',
  reads: ['next day delivery promised', 'heater quote promised him by the weekend'],
  not: ['she promised', 'lee promised', 'sent as promised'],
  read: (clause) => {
    const { tokens, words, due, lower, frame } = clause;
    // Its time stands behind it, or in the middle: "next day delivery promised".
    const heads = [lower, lower.slice(0, due?.span[0])];
    const at = Math.max(...heads.map((head) => head.search(ending(words.wasPromised))));
    const named = tokens.filter(({ span: [, to] }) => to <= clause.span[0] + at).map(({ word }) => word);
    const isThing = named.length > 1 || named.some((word) => words.goods.has(word) || words.isVerbLast);
    const isSaid = named.some((word) =>
      [words.us, words.them, words.subordinate, words.people, words.titles].some((set) => set.has(word)),
    );
    return at > 0 && isThing && !isSaid && frame.aux !== 'being'
      ? { type: 'promise', doubtful: true, from: placeOf(clause, 0) }
      : undefined;
  },
};

/** What a thing does, or somebody whose word nobody knows. */
export const thingRules: readonly ClauseRule[] = [
  weSaidThat,
  itGoesOut,
  itIsToDo,
  itIsDone,
  somebodyDoes,
  somebodyDoing,
];
export { isByThem, itIsToDo, itWasPromised, weSaidThat };
