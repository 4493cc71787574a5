import { end, wordsOf } from './any-of';
import type { LanguageWords, Opener } from './language-words';

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
const er = `(?:er|sie|(?:der|die)\\s+(?:kunde|kundin|chef|chefin)|${name})`;
const lastVerb = `(?=[^,;.]{1,80}\\s${infinitive}\\s*$)`;

const openers: readonly Opener[] = [
  { means: 'condition', open: `(?:falls|wenn|sobald)\\s+(?!(?:ich|wir)${end})` },
  { means: 'ask', open: `(?:nächstes\\s+mal\\s+)?(?:nach\\s+)(?=[^,;.]{1,80}fragen\\s*$)`, tail: 'fragen' },
  {
    means: 'ask',
    open: `(?:nächstes\\s+mal\\s+)?(?:frag(?:e|en)?\\s+)(?:(?:ihn|sie)\\s+)?(?:nach\\s+|(?=(?:wie|ob|was|wann)${end}))`,
  },
  { means: 'asked', open: `(?:nach\\s+)(?=[^,;.]{1,80}gefragt)` },
  { means: 'note', open: `(?:ich|wir)\\s+(?:bin|sind|werde\\s+nicht|glaube|denke)${end}` },
  { means: 'ours', open: `(?:ich|wir)\\s+(?:werde|werden)\\s+(?=.{1,80}${infinitive})`, anywhere: true },
  { means: 'ours', open: `(?:ich|wir)\\s+(?=${first})`, anywhere: true },
  { means: 'ours', open: `wir\\s+(?=${infinitive})`, anywhere: true },
  {
    means: 'ours',
    open: `(?=${first}\\s+(?:ich|wir|ihr|ihm|ihnen|das|den|die|mich|morgen|heute|noch|bis|am)${end})`,
  },
  { means: 'ours', open: `(?:hab(?:e)?\\s+)?(?:versprochen|zugesagt)\\s*[,:]?\\s+` },
  {
    means: 'ours',
    open: `(?:ich\\s+|wir\\s+)?(?:muss|müssen|muessen|soll|sollte)\\s+(?=.{1,80}${infinitive})`,
    doubtful: true,
  },
  {
    means: 'theirs',
    open: `${er}\\s+wird\\s+(?=.{0,80}(?:${infinitive}|unterschreiben|zahlen|bezahlen|entscheiden|bestätigen))`,
  },
  { means: 'theirs', open: `${er}\\s+(?=${third})` },
  { means: 'theirs', open: '(?:warte[nt]?\\s+auf)\\s+', doubtful: true },
  {
    means: 'request',
    open: `(?:(?:er|sie)\\s+will|${er}\\s+(?:will(?=\\s+(?:bis|am|ein|eine|einen|das|den|die|mehr|noch)\\s)|wollen|möchte|moechte|möchten|braucht|brauchen|hätte\\s+gern|haette\\s+gern|wünscht|verlangt|fragt\\s+nach|bittet\\s+um|fordert))\\s+(?!(?:nicht|nachdenken|überlegen|warten)${end})`,
  },
  { means: 'request', open: `(?:möchte|braucht|fragt\\s+nach|bittet\\s+um|verlangt)\\s+` },
  { means: 'refused', open: `(?:(?:hab(?:e)?\\s+)?(?:abgelehnt|nein\\s+gesagt)|geht\\s+nicht)${end}` },
  { means: 'granted', open: `(?:hab(?:e)?\\s+)?(?:zugestimmt|ja\\s+gesagt)${end}` },
  { means: 'note', open: `(?:${er}\\s+)?(?:mag|liebt)\\s+(?:unser|das\\s+produkt|die\\s+demo)` },
  {
    means: 'like',
    open: `(?:${er}\\s+)?(?:mag|liebt|steht\\s+auf|(?:ist\\s+)?(?:großer\\s+)?fan\\s+von)\\s+`,
  },
  { means: 'ours', open: `(?:bitte\\s+)?${lastVerb}`, doubtful: true, needsDue: true, bare: true },
  { means: 'ours', open: `(?=${infinitive})`, doubtful: true, needsDue: true, bare: true },
];

/** German, where the user has it among their languages. */
export const german: LanguageWords = {
  language: 'de',
  beforeChannel: wordsOf(
    'kurzes kurzer kurze langes gutes guter gute erstes erster mit dem der das ein eine hatte',
  ),
  channels: [
    ['voicemail', 'noun', `(?:ab|mailbox|anrufbeantworter)(?:\\s+(?:besprochen|hinterlassen))?${end}`],
    ['call', 'noun', `(?:telefonat|anruf|telefon|tel\\.?|telko)${end}`],
    ['meeting', 'noun', `(?:termin|besprechung|treffen|vorführung|präsentation)${end}`],
    ['email', 'noun', `mail${end}`],
    ['message', 'noun', `nachricht${end}`],
    ['coffee', 'noun', `kaffee${end}`],
    ['meal', 'noun', `(?:mittagessen|abendessen|essen|frühstück)${end}`],
    ['visit', 'noun', `(?:besuch|vor\\s+ort)${end}`],
    ['event', 'noun', `messe${end}`],
    ['training', 'noun', `schulung${end}`],
    ['delivery', 'noun', `lieferung${end}`],
    ['call', 'deed', `(?:hat\\s+angerufen|angerufen|telefoniert)${end}`],
  ],
  notThisChannel: `\\s*(?:verschoben|abgesagt|geplant|am\\s+\\p{L}+tag)${end}`,
  beforeRating: '(?:\\s+(?:war|lief|ist)|\\s*:)?(?:\\s+(?:sehr|echt|ganz))?',
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
      `(?:niemand\\s+erreicht|niemanden\\s+erreicht|nicht\\s+erreicht|keine\\s+antwort|geht\\s+nicht\\s+ran|keiner\\s+(?:ran|da))${end}`,
    ],
    ['no-thanks', `(?:(?:hat|haben|leider)\\s+)*(?:kein\\s+interesse|nein\\s+danke|kein\\s+bedarf)${end}`],
    [
      'lost-renewal',
      `(?:(?:er|sie|haben|hat)\\s+)*(?:gekündigt|kündigt|verlängert\\s+nicht|nicht\\s+verlängert)${end}`,
    ],
    ['signed', `(?:(?:er|sie|haben|hat)\\s+)*(?:unterschrieben|unterzeichnet)${end}`],
  ],
  joins: '(?:und|dann|aber|sowie)',
  fillers: '(?:ok|und|dann|aber|also|noch|bitte)',
  openers,
  ifThey: `(?:falls|wenn|sobald)\\s+(?!(?:ich|wir)${end})`,
  whether: '(?:prüfe|kläre|frage|schaue|prüfen|klären|fragen)',
  says: `(?:(?:sie|er|\\p{L}[\\p{L}'-]+)\\s+(?:sagte|sagt|meinte|meint))`,
  quoted: [
    { means: 'theirs', open: `(?=${first})` },
    { means: 'theirs', open: `(?:ich|wir)\\s+(?=${first}|${infinitive}|melde|werde)` },
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
  weDid: '(?:(?:hab(?:e)?|haben|ich|wir)\\s+)*',
  theyDid: '(?:er|sie)\\s+(?:hat|haben)\\s+[^,;.]{0,80}',
  empty: wordsOf(
    'der die das den dem des ein eine einen ich wir sie er ihr ihm ihnen zu an mit für von und hat habe haben',
  ),
};
