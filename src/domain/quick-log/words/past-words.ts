import type { LanguageWords } from './language-words';

/** The hour that a part of a day stands for, where no clock was said. */
export type PastPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/** How a language says that something happened before now. All are sources of patterns (a space is any white space). */
export interface PastWords {
  /** So many days before today. */
  readonly days: readonly (readonly [daysAgo: number, words: string])[];
  /** Days that say a part of themselves: "last night", "this morning". */
  readonly partDays: readonly (readonly [daysAgo: number, part: PastPart, words: string])[];
  readonly parts: readonly (readonly [PastPart, words: string])[];
  /** Before a weekday or a date in the past: "on", "last". */
  readonly on: string;
  readonly last: string;
  /** After a weekday: "vendredi dernier". */
  readonly lastAfter: string;
  /** A day that is only guessed: so many days before today. */
  readonly vague: readonly (readonly [daysAgo: number, words: string])[];
  /** The middle of the week or month before this one. */
  readonly lastWeek: string;
  readonly lastMonth: string;
  readonly weekend: string;
  /** With a group `count`, and one of `inDays`, `inWeeks`, `inMonths` for its unit. */
  readonly ago: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** Before a clock, and after it. */
  readonly at: string;
  readonly oclock: string;
  /** After a day that leads its noun: "yesterday's call". */
  readonly own: string;
  /** What a bare weekday follows where it is no day in the past: "for Friday". */
  readonly notBefore: string;
  /** Words after which somebody else speaks, or something else is spoken of. */
  readonly elsewhere: string;
  /** That we were in touch: at the beginning, or anywhere in the first clause. */
  readonly met: string;
  readonly metAnywhere: string;
}

const english: PastWords = {
  days: [
    [2, '(?:the )?day before yesterday'],
    [1, '(?:yesterday|yday)'],
  ],
  partDays: [
    [1, 'evening', 'last night'],
    [0, 'morning', '(?:earlier )?this morning'],
    [0, 'afternoon', 'this (?:afternoon|aft)'],
    [0, 'noon', '(?:at )?(?:noon|lunchtime) today'],
  ],
  parts: [
    ['morning', 'morning'],
    ['afternoon', '(?:afternoon|aft)'],
    ['evening', '(?:evening|eve|night)'],
  ],
  on: '(?:on|from|of)',
  last: 'last',
  lastAfter: 'last week',
  vague: [
    [2, 'the other day'],
    [3, 'a (?:few|couple of|couple) days (?:ago|back)'],
  ],
  lastWeek: '(?:last|the (?:previous|past)) (?:week|wk)',
  lastMonth: 'last month',
  weekend: '(?:(?:at|on|over|during) (?:the|last)|last) weekend',
  ago: '(?<count>\\d{1,2}|an?|one|two|three|four|five|six) (?:(?<inDays>days?)|(?<inWeeks>weeks?|wks?)|(?<inMonths>months?)) (?:ago|back)',
  numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  at: '(?:at|@|around|about)',
  oclock: "(?:o'?\\s*clock)",
  own: "'s",
  notBefore: '(?:to|for|by|until|till?|before|b4|next|this|every|each|the|and|or|from|of|since|a)',
  elsewhere:
    "(?:said|says|saying|told|promised|wants?|wanted|asks?|asked|needs?|about|abt|re|regarding|that|because|if|when|until|till?|by|for|since|who|which|she|he|they|it|i'll|we'll|will|mentioned|liked|loved)",
  met: "(?:(?:i|we)(?:'ve| have)? )?(?:(?:just|finally|also) )*(?:spoke|talked|met|called|rang|phoned|e-?mailed|wrote|texted|messaged|pinged|visited|saw (?:her|him|them)|caught up|chatted|demoed|presented|trained|delivered)",
  metAnywhere: '(?:on the phone|in person)',
};

const german: PastWords = {
  days: [
    [2, 'vorgestern'],
    [1, 'gestern'],
  ],
  partDays: [[0, 'morning', 'heute (?:früh|morgen|vormittag)']],
  parts: [
    ['morning', '(?:früh|morgen|vormittag)'],
    ['noon', 'mittag'],
    ['afternoon', 'nachmittag'],
    ['evening', 'abend'],
  ],
  on: '(?:am|vom|von)',
  last: '(?:letzten|letzter|vergangenen)',
  lastAfter: 'letzte woche',
  vague: [
    [2, 'neulich'],
    [3, 'vor ein paar tagen'],
  ],
  lastWeek: '(?:letzte|vergangene|vorige|letzter|vergangener) woche',
  lastMonth: '(?:letzten|vergangenen|vorigen) monat',
  weekend: '(?:am (?:letzten )?|letztes )wochenende',
  ago: 'vor (?<count>\\d{1,2}|einem|einer|zwei|drei|vier|fünf|sechs) (?:(?<inDays>tag(?:en)?)|(?<inWeeks>wochen?)|(?<inMonths>monat(?:en)?))',
  numbers: { einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6 },
  at: '(?:um|gegen|so gegen)',
  oclock: 'uhr',
  own: '(?!)',
  notBefore: '(?:bis|zum|für|auf|nächsten|jeden|ab|seit|vor)',
  elsewhere:
    '(?:sagte|sagt|meinte|meint|will|möchte|wegen|über|dass|ob|wenn|falls|bis|für|er|sie|es|zum|zur|fragte|versprochen|zugesagt)',
  met: '(?!)',
  metAnywhere:
    '(?:gesprochen|telefoniert|angerufen|getroffen|besucht|geschrieben|gemailt|gesehen|am telefon|sprach|traf|rief)',
};

const french: PastWords = {
  days: [
    [2, 'avant[-\\s]hier'],
    [1, 'hier'],
  ],
  partDays: [
    [0, 'morning', 'ce matin'],
    [0, 'afternoon', 'cet après-midi'],
  ],
  parts: [
    ['morning', 'matin'],
    ['noon', 'midi'],
    ['afternoon', 'après-midi'],
    ['evening', 'soir'],
  ],
  on: '(?:le|de|du)',
  last: '(?!)',
  lastAfter: '(?:dernier|passé)',
  vague: [
    [2, "l'autre jour"],
    [3, 'il y a quelques jours'],
  ],
  lastWeek: '(?:la )?semaine (?:dernière|passée)',
  lastMonth: '(?:le )?mois (?:dernier|passé)',
  weekend: '(?:le )?week-?end (?:dernier|passé)',
  ago: 'il y a (?<count>\\d{1,2}|une?|deux|trois|quatre|cinq|six) (?:(?<inDays>jours?)|(?<inWeeks>semaines?)|(?<inMonths>mois))',
  numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6 },
  at: '(?:à|vers)',
  oclock: '(?:heures?)',
  own: '(?!)',
  notBefore: "(?:pour|jusqu'à|avant|prochain|chaque|dès|depuis)",
  elsewhere:
    "(?:dit|dis|pour|sur|que|si|jusqu'à|il|ils|(?<!avec )elles?|veut|voudrait|demande|promis|à propos|concernant)",
  met: '(?!)',
  metAnywhere:
    '(?:au téléphone|appelée?s?|parlé|rencontrée?s?|vue?s?|écrit|visitée?s?|discuté|échangé|déjeuné|téléphoné)',
};

export const pastWords: Readonly<Record<LanguageWords['language'], PastWords>> = {
  en: english,
  de: german,
  fr: french,
};
