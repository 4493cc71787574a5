import type { PastWords } from '../past-words';

/** How French says that something happened before now. */
export const frenchPast: PastWords = {
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
  notAlone: '(?!)',
  elsewhere:
    "(?:dit|dis|pour|sur|que|si|jusqu'à|il|ils|(?<!avec )elles?|veut|voudrait|demande|promis|à propos|concernant)",
  met: '(?!)',
  metAnywhere:
    '(?:au téléphone|appelée?s?|parlé|rencontrée?s?|vue?s?|écrit|visitée?s?|discuté|échangé|déjeuné|téléphoné)',
};
