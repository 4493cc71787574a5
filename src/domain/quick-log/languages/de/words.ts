import { germanSmall } from './small';
import { end, wordsOf } from '../../marks/any-of';
import { germanOpeners } from './openers';
import { first, infinitive } from './verbs';
import type { LanguageWords } from '../language-words';
import { germanClosings } from './closings';
import { germanDates } from './dates';
import { germanFrames } from './frames';
import { germanMessages } from './messages';
import { germanPast } from './past';

const kunde = `(?:(?:er|sie|wir|es|kunde|der kunde|die kundin|haben|hat|ist|sind|leider|wird|werden|herr \\p{L}+|frau \\p{L}+) )*`;

/** German, where the user has it among their languages. */
export const german: LanguageWords = {
  language: 'de',
  small: germanSmall,
  participleAnywhere: true,
  closings: germanClosings,
  messages: germanMessages,
  frames: germanFrames,
  handed:
    '(?:habe? |hab )?(?<what>[\\p{L}\\p{N}-]{1,20}(?: [\\p{L}\\p{N}-]{1,20}){0,6}) an (?<who>\\p{L}+) (?:übergeben|abgegeben|weitergegeben)',
  nouns: [
    ['quote', 'angebot'],
    ['invoice', 'rechnung'],
    ['contract', 'vertrag'],
    ['order', 'bestellung'],
    ['sample', 'muster'],
    ['payment', 'zahlung'],
  ],
  payments: '(?:zahlung|überweisung|geld)',
  renewed: '(?:verlänger(?:t|n|ung)|erneuert)',
  amiss: '(?:aus versehen|versehentlich|falsch\\p{L}*)',
  afterDeed: '(?:heute|gestern|jetzt|schon|gerade|endlich|auch|heute (?:früh|morgen))',
  dates: germanDates,
  pastTimes: germanPast,
  beforeChannel: wordsOf(
    'kurzes kurzer kurze langes langer gutes guter gute erstes erster zweites zweiter nettes tolles heute gestern eben gerade mit dem der das den ein eine einen hatte hatten wir ich im nochmal spontanes schwieriges',
  ),
  notBeforeChannel:
    '(?:kein|keine|keinen|nicht|ohne|nächste[rsn]?|vor|nach|bis|bei|zum|zur|will|möchte|braucht|wollen|fragt|bittet|ich|wir|er|sie|es|wenn|falls|und|oder|aber)',
  channels: [
    [
      'voicemail',
      'noun',
      `(?:auf )?(?:(?:den|die|dem|der) )?(?:ab|mailbox|anrufbeantworter)(?: (?:besprochen|hinterlassen|gesprochen))?${end}`,
    ],
    ['call', 'noun', `(?:telefonat|telefongespräch|anruf|telefon|tel\\.?|telko|gespräch|erstgespräch)${end}`],
    [
      'meeting',
      'noun',
      `(?:\\p{L}{0,20}(?:termin|besprechung|treffen)(?! vor ort)|video-?call|vorführung|präsentation|\\p{L}+gespräch)${end}`,
    ],
    ['email', 'noun', `mail${end}`],
    ['message', 'noun', `nachricht${end}`],
    ['coffee', 'noun', `kaffee${end}`],
    ['meal', 'noun', `(?:mittagessen|abendessen|essen|frühstück)${end}`],
    [
      'visit',
      'noun',
      `(?:(?:\\p{L}{0,20}besuch|(?:\\p{L}{0,20}termin|besprechung))(?: vor ort)|\\p{L}{0,20}besuch|vor ort|vor-ort-termin)${end}`,
    ],
    ['event', 'noun', `messe${end}`],
    ['training', 'noun', `schulung${end}`],
    ['delivery', 'noun', `lieferung${end}`],
    ['visit', 'deed', `(?:ich )?(?:war|waren) (?:(?:heute|gestern|eben|gerade) )?(?:bei|vor ort)${end}`],
    [
      'call',
      'deed',
      `(?:(?:(?:ich|wir|habe|hab|haben|heute|eben) )*(?:mit|bei) \\p{L}+(?: \\p{L}+){0,2} )?(?:hat angerufen|angerufen|telefoniert|gesprochen)${end}`,
    ],
  ],
  ownDeeds: [
    ['call', '(?:(?:habe|hab) )?(?:mit|bei) \\p{L}+(?: \\p{L}+)? (?:telefoniert|gesprochen|angerufen)'],
    ['visit', '(?:war|waren) (?:heute |gestern )?(?:vor ort|bei)'],
  ],
  notThisChannel: `\\s*(?:verschoben|abgesagt|geplant|zugesagt|(?:ist|kommt|wird|soll|steht) (?:noch |für |am |erst |morgen|nächste)|(?:für|am|auf|bis) (?:den )?(?:\\p{L}+tag|mittwoch|\\d))${end}`,
  afterChannel:
    '\\s*(?:$|[,.;:!(]|\\s-|--|\\+|~|(?:mit|von|heute|gestern|\\d+\\s?(?:min|std|h)\\p{L}*)(?![\\p{L}\\p{N}]))',
  beforeRating: '(?: (?:war|lief|ist)|\\s*:)?(?: (?:sehr|echt|ganz))?',
  ratings: [
    ['rave', '(?:begeistert|super|großartig|hervorragend|toll)'],
    ['positive', '(?:gut|positiv|nett|freundlich|angenehm)'],
    ['lukewarm', '(?:ok|okay|naja|mittel|durchwachsen|lau|lauwarm)'],
    ['negative', '(?:schlecht|negativ|mies|schwierig|angespannt)'],
  ],
  moods: [
    ['rave', '(?:begeistert)'],
    ['positive', '(?:zufrieden|glücklich|erfreut)'],
    ['negative', '(?:wütend|sauer|verärgert|enttäuscht|genervt|unzufrieden)'],
  ],
  not: '(?:nicht|kaum|nie)',
  unreal: '(?:wird|würde|wäre|wenn|falls|anbieter|lieferant|lieferanten)',
  outcomes: [
    [
      'no-answer',
      `(?:niemand(?:en)? (?:erreicht|da)|(?:hab(?:e)? )?(?:(?:(?:herrn?|frau) )?\\p{L}+ )?(?:wieder )?nicht erreicht|keine antwort|(?:geht|ging|ist) nicht (?:ran|rangegangen)|keiner (?:ran|da|erreicht)|nimmt nicht ab|nicht rangegangen|besetzt)${end}`,
    ],
    [
      'no-thanks',
      `${kunde}(?:kein interesse|nein danke|kein bedarf|nicht interessiert|nichts für (?:uns|sie|ihn))${end}`,
    ],
    [
      'no-thanks',
      `${kunde}sich (?:gegen uns|anders|für (?!uns|unser)(?<rival>einen anderen|jemand anderen|\\p{L}+)(?: \\p{L}+)?) entschieden${end}`,
    ],
    [
      'lost-renewal',
      `${kunde}(?:(?:den |ihren )?(?:vertrag )?(?:gekündigt|kündigt|kündigen)|verläng(?:ert|ern) (?:den vertrag )?nicht|(?:den vertrag )?nicht (?:verlängert|verlängern))${end}`,
    ],
    [
      'signed',
      `${kunde}(?:(?:der |den )?(?:vertrag|auftrag) (?:ist )?)?(?:unterschrieben|unterzeichnet)${end}(?! (?:zurück|für))`,
    ],
    [
      'signed',
      `${kunde}(?:(?:den |ihren |seinen )?vertrag )?(?:um \\p{N}+ jahre? )?(?:verlängert|erneuert)(?! (?:nicht|bis|auf))${end}`,
    ],
    ['signed', `(?:auftrag|zuschlag) (?:ist )?(?:erhalten|bekommen|gewonnen|da)${end}`],
  ],
  joins: '(?:und|dann|aber|sowie)',
  fillers: '(?:ok|und|dann|aber|also|noch|bitte)',
  openers: germanOpeners,
  hedges:
    '(?:vielleicht|eventuell|evtl|hoffentlich|wahrscheinlich|wenn ich (?:zeit|dazu)|falls (?:ich|nicht|keine|nötig))',
  ifThey: `(?:falls|wenn|sofern) (?!(?:ich|wir)${end})`,
  whether: '(?:prüfe|kläre|frage|schaue|prüfen|klären|fragen)',
  says: `(?:(?:sie|er|\\p{L}[\\p{L}'-]+) (?:sagte|sagt|meinte|meint))`,
  quoted: [
    { means: 'theirs', open: `(?=${first})` },
    { means: 'theirs', open: `(?:ich|wir) (?=${first}|${infinitive}|melde|werde)` },
  ],
  past: [
    [
      'send',
      '(?:geschickt|gesendet|gemailt|verschickt|zugeschickt|weitergeleitet|geliefert|(?:ist |sind )?(?<!(?:mo|di|mi|do|fr|tag|woch|morgen|später|dann|mittag|früh)[ ])raus|rausgegangen)',
    ],
    ['receive', '(?:erhalten|bekommen|gekriegt|eingegangen|angekommen|ist da|sind da)'],
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
