import type { PastWords } from '../past-words';

/** How German says that something happened before now. */
export const germanPast: PastWords = {
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
  // "so" and "do" are English words, "sa" and "mi" French ones.
  notAlone: '(?:so|do|sa|mi)',
  elsewhere:
    '(?:sagte|sagt|meinte|meint|will|möchte|wegen|über|dass|ob|wenn|falls|bis|für|er|sie|es|zum|zur|fragte|versprochen|zugesagt)',
  met: '(?!)',
  metAnywhere:
    '(?:gesprochen|telefoniert|angerufen|getroffen|besucht|geschrieben|gemailt|gesehen|am telefon|sprach|traf|rief)',
};
