import * as chrono from 'chrono-node/de';
import type { DateWords } from '../../times/date-words';
import { germanCalendar } from './calendar';

/** German times. */
export const germanDates: DateWords = {
  language: 'de',
  chrono: chrono.casual,
  units: 'tage?n?|wochen?|monate?n?|jahre?n?',
  spelling: [],
  ...germanCalendar,
  next: '(?:nächste[rnm]?|naechste[rnm]?)',
  last: '(?:letzte[rnm]?)',
  weeksOn: [['count', '{day} in {count} wochen?']],
  coming: '(?:diese[rnm]?|kommende[rnm]?)',
  days: [
    ['übermorgen|uebermorgen', 2],
    ['morgen', 1],
    ['heute', 0],
    ['vorgestern', -2],
    ['gestern', -1],
  ],
  parts: [
    ['start', 'gleich früh|als erstes|morgens als erstes'],
    ['morning', 'vormittags?|früh|am vormittag'],
    ['noon', 'mittags?'],
    ['afternoon', 'nachmittags?|am nachmittag'],
    ['evening', 'abends?|am abend'],
  ],
  ends: [
    ['day', 0, 'feierabend|ende des tages|tagesende|dienstschluss|geschäftsschluss|büroschluss|eod'],
    ['week', 1, 'ende (?:der )?nächste[rn]? woche'],
    ['week', 0, 'ende (?:der|dieser) woche|wochenende|diese woche'],
    ['month', 1, 'ende nächsten monats'],
    ['month', 0, 'ende (?:des|dieses) monats|monatsende|diesen monat'],
    ['quarter', 0, 'quartalsende|ende des quartals'],
    ['year', 0, 'jahresende|ende des jahres'],
  ],
  starts: [
    ['month', 1, '(?:nächste[nrm]?|naechste[nrm]?|kommende[nrm]?) monat'],
    ['quarter', 1, '(?:nächste[ns]?|kommende[ns]?) quartal'],
  ],
  weeks: [
    [2, 'übernächste[rn]? woche'],
    [1, '(?:nächste[rn]?|naechste[rn]?|kommende[rn]?) woche|(?:nächste[rn]?|naechste[rn]?) kw'],
  ],
  withinWeek: [
    [2, 'anfang'],
    [3, 'mitte'],
    [5, 'ende'],
  ],
  withinMonth: [
    [1, 'anfang'],
    [15, 'mitte'],
    [31, 'ende'],
  ],
  inMonth: '(?:im|ab|bis|vor|für)',
  at: '(?:um|gegen|bis|ab|nach|vor)',
  minutesBeside: [
    [-30, 'halb'],
    [15, 'viertel nach'],
    [-15, 'viertel vor|dreiviertel'],
  ],
  clockOnly: 'um|gegen',
  between: ['zwischen', '(?:-|–|bis|und)'],
  oclock: '(?:\\s*uhr)',
  inTime: '(?:in|innerhalb (?:von|einer)?)',
  hours: '(?:stunden|stunde|std|h)',
  minutes: '(?:minuten|minute|min)',
  workingDays: '(?:werktagen|arbeitstagen|werktag|arbeitstag)',
  by: '(?:spätestens|bis zum|bis|am|um|gegen|ab|im|in|zum|den|der)',
  before: 'vor',
  trail: '(?:oder so|spätestens|herum|rum)',
  from: '(?:von|vom|seit|aus)',
  vague: '(?:asap|bald|demnächst|später|sofort|umgehend|so schnell wie möglich)',
  afterHour: '(?:und|oder|mit|wegen|nochmal|noch|an|zurück|bei|wieder)',
};
