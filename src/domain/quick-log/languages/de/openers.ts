import { end } from '../../marks/any-of';
import { er, first, infinitive, me, third } from './verbs';
import type { Opener } from '../language-words';
import { answerOpeners } from '../answer-openers';
import { germanMessages } from './messages';

const lastVerb = `(?=(?=\\S)[^,;.]{1,80}\\s${infinitive}\\s*$)`;
/** Within a clause: what was said is not to be done. */
const not = `(?:[^,;.]{0,60}\\s)?(?:nicht|nichts|nie|niemals|kein\\p{L}*)${end}(?! nur${end})`;
const never = '(?:nicht|nichts|nie|niemals|kein\\p{L}*(?: \\p{L}+)?|(?:nie|nicht) etwas)';
/** "das Angebot zu schicken", "sie anzurufen" */
const toDo = '[^,;.]{0,80}(?: zu \\p{L}+|\\p{L}+zu\\p{L}+)n\\s*(?:$|[,;.])';
const answers: readonly Opener[] = [
  {
    means: 'refused',
    open: `(?:(?:hab(?:e|en)? )?(?:(?:ihm|ihr|ihnen) )?(?:abgelehnt|nein gesagt|abgesagt)|geht nicht|nicht möglich)${end}`,
  },
  {
    means: 'granted',
    open: `(?:(?:hab(?:e|en)? )?(?:(?:ihm|ihr|ihnen) )?(?:zugestimmt|ja gesagt|ok gesagt)|kein problem|geht klar|machen wir)${end}`,
  },
];

const asks: readonly Opener[] = [
  {
    means: 'ask',
    open: `(?:nächstes mal )?(?:nach )(?=[^,;.]{1,80}(?<!nach)fragen\\s*$)`,
    tail: '(?:erkundigen|fragen)',
  },
  {
    means: 'ask',
    open: `(?:nächstes mal )?(?:frag(?:e|en)? )(?:(?:ihn|sie) )?(?:nach |(?=(?:wie|ob|was|wann)${end}))`,
  },
  { means: 'asked', open: `(?:nach )(?=[^,;.]{1,80}gefragt)` },
];

const ours: readonly Opener[] = [
  { means: 'note', open: `(?:ich|wir) (?:bin|sind|glaube|denke|${not})` },
  { means: 'note', open: `${first} ${not}` },
  {
    means: 'ours',
    open: `(?:vielleicht|eventuell|evtl\\.?|wahrscheinlich|hoffentlich) (?=(?:(?:ich|wir) )?${first})`,
    doubtful: true,
  },
  { means: 'ours', open: `(?:ich|wir) (?:werde|werden) (?=(?=\\S).{1,80}${infinitive})`, anywhere: true },
  { means: 'ours', open: `(?:ich|wir) (?=${first})`, anywhere: true },
  { means: 'ours', open: `wir (?=${infinitive})`, anywhere: true },
  { means: 'ours', open: `(?=(?:${first}|${infinitive}) (?:ich|wir)${end})` },
  {
    means: 'ours',
    open: `(?=${first} (?:ihr|ihm|ihnen|sie|ihn|es|das|den|die|dem|der|ein|eine|einen|mich|morgen|heute|noch|nochmal|nochmals|bis|am|um|im|nächste|wieder|zurück)${end})`,
  },
  // "Vertrag schicke ich bis Donnerstag"
  {
    means: 'ours',
    open: `(?=(?!(?:wenn|falls|sobald|dass|ob|weil)${end})[\\p{L}'-]+(?: [\\p{L}\\p{N}'-]+){0,3} ${first} (?:ich|wir)${end})`,
  },
  { means: 'note', open: `(?<=${never} (?:versprochen|zugesagt)\\s?, )(?=${toDo})` },
  // "versprochen, den Vertrag bis Montag zu schicken"
  { means: 'ours', open: `(?<=(?:versprochen|zugesagt)\\s?, )(?=\\p{L})` },
  {
    means: 'ours',
    open: `(?:(?:ich|wir) )?(?:(?:hab(?:e|en)?) )?(?:(?:ihm|ihr|ihnen) )?(?:versprochen|zugesagt)\\s*[,:]? `,
  },
  {
    means: 'ours',
    open: `(?:(?:ich|wir) )?(?:hab(?:e|en)? )(?:ihm|ihr|ihnen) (?!${not})(?=[^,;.]{1,80}(?:versprochen|zugesagt)\\s*$)`,
  },
  {
    means: 'ours',
    open: `(?:ich |wir )?(?:muss|müssen|muessen|soll|sollen|sollte|sollten) (?=(?=\\S).{1,80}(?:${infinitive}|\\p{L}{3,}(?:en|ern|eln)\\s*(?:$|[,.;])))`,
    doubtful: true,
  },
  { means: 'ours', open: '(?:nicht vergessen|denk dran|dran denken)\\s*[:,]?\\s+(?=\\p{L})', doubtful: true },
  { means: 'ours', open: '(?:todo|to-do|aufgabe|nächster schritt|wiedervorlage)\\s*:\\s*', doubtful: true },
];

const theirs: readonly Opener[] = [
  {
    means: 'ours',
    open: `${er} (?:wartet|warten) (?:noch )?auf (?=(?:mein|unser)\\p{L}*${end})`,
    doubtful: true,
  },
  { means: 'note', open: `${er} (?:${third}|will|wird|wollen) ${not}` },
  {
    means: 'theirs',
    open: `${er} (?:wird|werden) (?=(?=\\S).{0,80}(?:${infinitive}|unterschreiben|zahlen|bezahlen|entscheiden|bestätigen))`,
  },
  {
    means: 'theirs',
    open: `${er} (?:will|wollen|möchte|möchten) (?=sich [^,;.]{0,60}(?:entscheiden|melden|überlegen|anschauen|ansehen|besprechen|abstimmen|kümmern)${end})`,
    doubtful: true,
  },
  {
    means: 'theirs',
    open: `(?:(?:die|der) (?=will|wollen)|${er} )(?:will|wollen|wollte|wollten|muss|müssen|soll|sollen|sollte) (?!${not})(?=(?=\\S)[^,;.]{1,80}\\s(?:${infinitive}|entscheiden|unterschreiben|zahlen))`,
    doubtful: true,
  },
  {
    means: 'theirs',
    open: `${er} (?:hat|haben) (?:mir |uns )?(?:versprochen|zugesagt),? (?!${not})(?=(?=\\S)[^,;.]{1,80}\\szu\\s\\p{L})`,
  },
  // "Feedback kommt nächste Woche": nobody's name.
  { means: 'news', open: `(?=(?<name>[\\p{L}-]+) (?:kommt|kommen)${end})` },
  { means: 'theirs', open: `(?=meldet sich${end})`, needsDue: true },
  { means: 'theirs', open: `${er} (?=${third})` },
  { means: 'theirs', open: `(?=${third} ${me})`, needsDue: true },
  { means: 'theirs', open: `(?=ruft [^,;.]{0,40}(?:zurück|an)${end})`, needsDue: true, doubtful: true },
  { means: 'theirs', open: '(?:warte[nt]? (?:noch )?auf) ', doubtful: true },
];

const requests: readonly Opener[] = [
  { means: 'request', open: `(?:${er} )?(?:fragt|fragte|fragen|will wissen),? ob (?:wir|ich) ` },
  { means: 'request', open: `(?:${er} )?(?:will|wollen|möchten?) (?:aber |auch |noch )?dass (?:wir|ich) ` },
  {
    means: 'request',
    open: `${er} (?:wollte|wollten) (?=(?:ein|eine|einen|mehr|noch|\\p{N}+|rabatt|skonto|muster)${end})`,
  },
  {
    means: 'request',
    open: `(?:(?:er|sie) will|die (?=(?:wollen|möchten|brauchen|hätten)${end})(?:wollen|möchten|brauchen|hätten gern(?:e)?)|${er} (?:will(?= (?:bis|am|ein|eine|einen|das|den|die|mehr|noch|\\p{N}+|rabatt|skonto|muster)${end})|wollen|möchte|moechte|möchten|braucht|brauchen|benötigt|benötigen|hätten? gern(?:e)?|haette gern|wünscht|wünschen|verlangt|verlangen|fragt nach|fragen nach|bittet um|bitten um|fordert)) (?!(?:nicht|nachdenken|überlegen|warten|zeit|darüber|noch zeit)${end})`,
  },
  {
    means: 'request',
    open: `(?:möchten?|brauchen|braucht|benötigt|fragt nach|bittet um|verlangt|wünscht|will(?= (?:ein|eine|einen|\\p{N}+|rabatt|skonto|muster|mehr)${end})) (?!(?:nicht|nachdenken|überlegen|warten|zeit)${end})`,
  },
];

const likes: readonly Opener[] = [
  {
    means: 'note',
    open: `(?:${er} )?(?:mag|liebt) (?:unser\\p{L}*|das produkt|die demo|das|nicht|kein\\p{L}*)${end}`,
  },
  {
    means: 'like',
    open: `(?:${er} )?(?:mag|liebt|steht auf|(?:ist )?(?:großer )?fan von|(?:spielt|fährt|liest|kocht|sammelt) gern(?:e)?) `,
  },
];

/** What opens a part in German; the first that fits is meant. */
export const germanOpeners: readonly Opener[] = [
  { means: 'condition', open: `(?:falls(?= )|(?:wenn|sobald) (?!(?:ich|wir)${end}))` },
  ...answerOpeners(germanMessages),
  ...asks,
  ...ours,
  ...theirs,
  ...requests,
  ...answers,
  ...likes,
  { means: 'ours', open: `(?:bitte )?${lastVerb}`, doubtful: true, needsDue: true, bare: true },
  { means: 'ours', open: `(?=${infinitive})`, doubtful: true, needsDue: true, bare: true },
  { means: 'ours', open: `(?=(?:${first}|rückruf)${end})`, doubtful: true, needsDue: true },
];
