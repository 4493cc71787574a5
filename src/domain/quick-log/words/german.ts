import { end, wordsOf } from './any-of';
import type { LanguageWords, Opener } from './language-words';
import { answerOpeners } from './message-words';

const infinitive = `${wordsOf(`
  schicken senden zusenden zuschicken anrufen zurückrufen zurueckrufen melden klären klaeren prüfen pruefen besorgen
  liefern vorbereiten erstellen schreiben einladen vorstellen weiterleiten nachfassen nachhaken bestellen buchen
  vereinbaren organisieren bringen mitbringen geben mailen erinnern anfragen nachfragen nachreichen aktualisieren`)}${end}`;
const first = `${wordsOf(`
  schicke schick sende rufe ruf melde kläre klaere prüfe pruefe besorge liefere bereite erstelle schreibe lade stelle
  leite fasse hake bestelle buche vereinbare organisiere bringe gebe maile erinnere frage bespreche kümmere kuemmere
  mache komme reiche hole`)}${end}`;
const third = `${wordsOf(`
  schickt sendet ruft meldet klärt klaert prüft prueft zahlt bezahlt unterschreibt unterzeichnet bestätigt bestaetigt
  liefert gibt entscheidet kommt stellt leitet bestellt bucht bringt schreibt mailt reicht`)}${end}`;
const name = "(?<name>\\p{L}[\\p{L}'-]+(?:\\s\\p{L}[\\p{L}'-]+)?)";
const er = `(?:er|sie|(?:der|die) (?:kunde|kundin|chef|chefin)|${name})`;
const lastVerb = `(?=[^,;.]{1,80}\\s${infinitive}\\s*$)`;

const openers: readonly Opener[] = [
  { means: 'condition', open: `(?:falls|wenn|sobald) (?!(?:ich|wir)${end})` },
  ...answerOpeners('de'),
  { means: 'ask', open: `(?:nächstes mal )?(?:nach )(?=[^,;.]{1,80}fragen\\s*$)`, tail: 'fragen' },
  {
    means: 'ask',
    open: `(?:nächstes mal )?(?:frag(?:e|en)? )(?:(?:ihn|sie) )?(?:nach |(?=(?:wie|ob|was|wann)${end}))`,
  },
  { means: 'asked', open: `(?:nach )(?=[^,;.]{1,80}gefragt)` },
  { means: 'note', open: `(?:ich|wir) (?:bin|sind|werde nicht|glaube|denke)${end}` },
  { means: 'ours', open: `(?:ich|wir) (?:werde|werden) (?=.{1,80}${infinitive})`, anywhere: true },
  { means: 'ours', open: `(?:ich|wir) (?=${first})`, anywhere: true },
  { means: 'ours', open: `wir (?=${infinitive})`, anywhere: true },
  {
    means: 'ours',
    open: `(?=${first} (?:ich|wir|ihr|ihm|ihnen|das|den|die|mich|morgen|heute|noch|bis|am)${end})`,
  },
  { means: 'ours', open: `(?:hab(?:e)? )?(?:versprochen|zugesagt)\\s*[,:]? ` },
  {
    means: 'ours',
    open: `(?:ich |wir )?(?:muss|müssen|muessen|soll|sollte) (?=.{1,80}${infinitive})`,
    doubtful: true,
  },
  {
    means: 'theirs',
    open: `${er} wird (?=.{0,80}(?:${infinitive}|unterschreiben|zahlen|bezahlen|entscheiden|bestätigen))`,
  },
  { means: 'theirs', open: `${er} (?=${third})` },
  { means: 'theirs', open: '(?:warte[nt]? auf) ', doubtful: true },
  {
    means: 'request',
    open: `(?:(?:er|sie) will|${er} (?:will(?= (?:bis|am|ein|eine|einen|das|den|die|mehr|noch)\\s)|wollen|möchte|moechte|möchten|braucht|brauchen|hätte gern|haette gern|wünscht|verlangt|fragt nach|bittet um|fordert)) (?!(?:nicht|nachdenken|überlegen|warten)${end})`,
  },
  { means: 'request', open: `(?:möchte|braucht|fragt nach|bittet um|verlangt) ` },
  { means: 'refused', open: `(?:(?:hab(?:e)? )?(?:abgelehnt|nein gesagt)|geht nicht)${end}` },
  { means: 'granted', open: `(?:hab(?:e)? )?(?:zugestimmt|ja gesagt)${end}` },
  { means: 'note', open: `(?:${er} )?(?:mag|liebt) (?:unser|das produkt|die demo)` },
  {
    means: 'like',
    open: `(?:${er} )?(?:mag|liebt|steht auf|(?:ist )?(?:großer )?fan von) `,
  },
  { means: 'ours', open: `(?:bitte )?${lastVerb}`, doubtful: true, needsDue: true, bare: true },
  { means: 'ours', open: `(?=${infinitive})`, doubtful: true, needsDue: true, bare: true },
];

/** German, where the user has it among their languages. */
export const german: LanguageWords = {
  language: 'de',
  beforeChannel: wordsOf(
    'kurzes kurzer kurze langes gutes guter gute erstes erster mit dem der das ein eine hatte',
  ),
  notBeforeChannel:
    '(?:kein|keine|keinen|nicht|ohne|nächste[rsn]?|vor|nach|bis|bei|zum|zur|will|möchte|braucht|wollen|fragt|bittet|ich|wir|er|sie|es|wenn|falls|und|oder|aber)',
  channels: [
    ['voicemail', 'noun', `(?:ab|mailbox|anrufbeantworter)(?: (?:besprochen|hinterlassen))?${end}`],
    ['call', 'noun', `(?:telefonat|anruf|telefon|tel\\.?|telko)${end}`],
    ['meeting', 'noun', `(?:termin|besprechung|treffen|vorführung|präsentation)${end}`],
    ['email', 'noun', `mail${end}`],
    ['message', 'noun', `nachricht${end}`],
    ['coffee', 'noun', `kaffee${end}`],
    ['meal', 'noun', `(?:mittagessen|abendessen|essen|frühstück)${end}`],
    ['visit', 'noun', `(?:besuch|vor ort)${end}`],
    ['event', 'noun', `messe${end}`],
    ['training', 'noun', `schulung${end}`],
    ['delivery', 'noun', `lieferung${end}`],
    ['call', 'deed', `(?:hat angerufen|angerufen|telefoniert)${end}`],
  ],
  ownDeeds: [
    ['call', '(?:(?:habe|hab) )?(?:mit|bei) \\p{L}+(?: \\p{L}+)? (?:telefoniert|gesprochen|angerufen)'],
    ['visit', '(?:war|waren) (?:heute |gestern )?(?:vor ort|bei)'],
  ],
  notThisChannel: `\\s*(?:verschoben|abgesagt|geplant|am \\p{L}+tag)${end}`,
  afterChannel:
    '\\s*(?:$|[,.;:!(]|\\s-|--|\\+|~|(?:mit|von|heute|gestern|\\d+\\s?(?:min|std|h)\\p{L}*)(?![\\p{L}\\p{N}]))',
  beforeRating: '(?: (?:war|lief|ist)|\\s*:)?(?: (?:sehr|echt|ganz))?',
  ratings: [
    ['rave', '(?:begeistert|super|großartig|hervorragend|toll)'],
    ['positive', '(?:gut|positiv|nett|freundlich|angenehm)'],
    ['lukewarm', '(?:ok|okay|naja|mittel|durchwachsen|lau)'],
    ['negative', '(?:schlecht|negativ|mies|schwierig|angespannt)'],
  ],
  moods: [
    ['rave', '(?:begeistert)'],
    ['positive', '(?:zufrieden|glücklich|erfreut)'],
    ['negative', '(?:wütend|sauer|verärgert|enttäuscht|genervt|unzufrieden)'],
  ],
  not: '(?:nicht|kaum|nie)',
  unreal: '(?:wird|würde|wäre|wenn|falls)',
  outcomes: [
    [
      'no-answer',
      `(?:niemand erreicht|niemanden erreicht|nicht erreicht|keine antwort|geht nicht ran|keiner (?:ran|da))${end}`,
    ],
    ['no-thanks', `(?:(?:hat|haben|leider) )*(?:kein interesse|nein danke|kein bedarf)${end}`],
    [
      'lost-renewal',
      `(?:(?:er|sie|haben|hat) )*(?:gekündigt|kündigt|verlängert nicht|nicht verlängert)${end}`,
    ],
    ['signed', `(?:(?:er|sie|haben|hat) )*(?:unterschrieben|unterzeichnet)${end}`],
  ],
  joins: '(?:und|dann|aber|sowie)',
  fillers: '(?:ok|und|dann|aber|also|noch|bitte)',
  openers,
  ifThey: `(?:falls|wenn|sobald) (?!(?:ich|wir)${end})`,
  whether: '(?:prüfe|kläre|frage|schaue|prüfen|klären|fragen)',
  says: `(?:(?:sie|er|\\p{L}[\\p{L}'-]+) (?:sagte|sagt|meinte|meint))`,
  quoted: [
    { means: 'theirs', open: `(?=${first})` },
    { means: 'theirs', open: `(?:ich|wir) (?=${first}|${infinitive}|melde|werde)` },
  ],
  past: [
    ['send', '(?:geschickt|gesendet|gemailt|verschickt|zugeschickt|weitergeleitet|geliefert)'],
    ['receive', '(?:erhalten|bekommen|gekriegt)'],
    ['introduce', '(?:vorgestellt)'],
    ['call', '(?:angerufen|zurückgerufen|telefoniert)'],
    ['book', '(?:gebucht|vereinbart|organisiert)'],
    ['check', '(?:geprüft|geklärt|nachgefragt)'],
    ['pay', '(?:bezahlt|gezahlt|erstattet)'],
    ['sign', '(?:unterschrieben)'],
  ],
  weDid: '(?:(?:hab(?:e)?|haben|ich|wir) )*',
  theyDid: '(?:er|sie) (?:hat|haben) [^,;.]{0,80}',
  empty: wordsOf(
    'der die das den dem des ein eine einen ich wir sie er ihr ihm ihnen zu an mit für von und hat habe haben',
  ),
};
