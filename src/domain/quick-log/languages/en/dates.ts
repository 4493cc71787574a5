import * as chrono from 'chrono-node/en';
import type { DateWords } from '../../times/date-words';
import { englishCalendar, englishHours } from './calendar';
import { englishSpelling } from './spelling';

const theNext = '(?:the )?next';

// A day that was read is blotted out: "tomorrow am", but not a German "am".
const ledBy = '(?<=(?:by|before|at|over|around|until|till|til) )';
const afterDay = '(?<=\\u0001\\s?)';

/** English times. */
export const englishDates: DateWords = {
  language: 'en',
  chrono: chrono.casual,
  units: 'days?|weeks?|fortnight|months?|quarters?|years?',
  spelling: englishSpelling,
  ...englishCalendar,
  shortDays: false,
  shortDayLead: /(?!)/u,
  next: theNext,
  last: '(?:the )?last',
  weeksOn: [
    ['count', '{count} weeks? (?:on|from|this) {day}'],
    ['count', '{count} weeks? (?=today|tomorrow){day}'],
    [1, '{day} week(?! (?:after|of|commencing|beginning))'],
  ],
  coming: "(?:this(?: coming)?|(?<!(?:is|are|be|'s|'re|hes|shes|theyre) )coming|this next)",
  days: [
    ['(?:the )?day after tomorrow', 2],
    ['tomorrow', 1],
    ['(?:later )?today', 0],
    ['this(?= (?:morning|afternoon|aft|evening|eve|lunch|am|pm))', 0],
    ['(?:the )?day before yesterday', -2],
    ['yesterday', -1],
  ],
  parts: [
    ['start', 'first thing(?: in the morning)?|(?:at )?(?:the )?start of (?:the )?(?:day|business)'],
    ['morning', `in the morning|mornings?|${afterDay}am`],
    ['noon', `(?:12 )?noon|midday|lunch\\s?time|(?:${afterDay}|${ledBy})lunch`],
    ['afternoon', `in the afternoon|afternoon|(?:after|post[ -]?)\\s?lunch|arvo|aft|${afterDay}pm`],
    ['evening', 'in the evening|evening|tonight|eve|night'],
    ['midnight', 'midnight'],
  ],
  partsOfNouns: 'mornings?|afternoon|evening|night|noon|lunch',
  ends: [
    [
      'day',
      0,
      '(?:the )?end of (?:(?:the |this )?(?:working |business )?day|play|business)|(?:the )?end of(?= tomorrow)|eod|cob|close of (?:business|play)|eob|eop|cop|(?<=by )close',
    ],
    ['week', 1, '(?:the )?end of next week|eo(?:n)w'],
    ['week', 0, "(?:the )?end of (?:the |this )?week|eow|week'?s end|later this week|this week"],
    ['month', 1, '(?:the )?end of next month'],
    ['month', 0, '(?:the )?end of (?:the |this )?month|eom|month[\\s-]?end|later this month|this month'],
    ['quarter', 1, '(?:the )?end of next quarter'],
    ['quarter', 0, '(?:the )?end of (?:the |this )?(?:quarter|qtr)|eoq|quarter[\\s-]?end|this quarter'],
    ['year', 0, '(?:the )?end of (?:the |this )?year|eoy|year[\\s-]?end|this year'],
  ],
  weekends: [
    [1, 'next weekend'],
    [
      0,
      '(?:(?:this|over|at|during|on|at some point|sometime)(?: (?:the|this))? |the |the end of the )?weekend',
    ],
  ],
  nths: { first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3, fourth: 4, '4th': 4, last: -1 },
  ofMonth: 'of|in',
  thisMonth: '(?:the |this )?month',
  nextMonth: 'next month',
  dayAfterNext: '(?:the )?{day} after next',
  starts: [
    ['month', 1, '(?:the )?(?:next|following) month'],
    ['quarter', 1, '(?:the )?(?:next|following) (?:quarter|qtr)'],
  ],
  weeks: [
    [2, '(?:the )?week after next'],
    [1, '(?:the )?(?:next|following) week'],
  ],
  withinWeek: [
    [2, 'early(?: in)?|(?:the )?(?:start|beginning) of'],
    [3, 'mid(?:dle of)?|midweek'],
    [5, 'late|later'],
  ],
  withinMonth: [
    [1, '(?:the )?(?:start|beginning) of'],
    [15, '(?:the )?(?:mid(?:dle of)?)'],
    [31, '(?:the )?end(?: of)?|late(?: in)?'],
  ],
  inMonth: '(?:in|by|before|until|till?|from(?! (?:april|may|june|august))|early|for)(?: early| the)?',
  at: '(?:(?<=(?:move|push|shift|reschedule)(?:d|ed)?[ ](?:\\p{L}{1,9}[ ]){0,3})to|at|@|around|after|by|before|until|till?|from|about|~)',
  hourWords: englishHours,
  minutesBeside: [
    [30, 'half(?: past)?'],
    [15, '(?:a )?quarter past'],
    [-15, '(?:a )?quarter to'],
    ...[5, 10, 20, 25].flatMap((count, i) => {
      const minutes = `(?<=(?:at|by|@|around|before) )(?:${count}|${['five', 'ten', 'twenty', 'twenty[ -]five'][i]})`;
      return [[count, `${minutes} past`] as const, [-count, `${minutes} to`] as const];
    }),
  ],
  clockOnly: 'at|@|around',
  counted: 'week',
  between: ['between', '(?:-|–|to|and)'],
  oclock: "(?:\\s*o'?\\s*clock|\\s*-?\\s*ish|\\s*sharp)",
  inTime: '(?:in|within)(?: (?:about|around|the next|an?other))?',
  hours: '(?:hours|hour|h)',
  minutes: '(?:minutes|minute|m)',
  andHalf: '(?:and a half|1/2)',
  bareNumbers: 'five|ten|fifteen|twenty|thirty',
  workingDays: '(?:(?:business|working|work) days?|bd)',
  lasts: "'?til|till|until",
  until: 'by|until|till?',
  after: 'after',
  unsureBefore:
    '(?:not?|nor) (?:earlier|sooner|before)(?: than)?|at the earliest|earliest|any (?:time|day) (?:but|except)|except|every|each|early|late|between|not|other than|following|about|some ?time|either|or|possibly|maybe',
  unsureAfter:
    '(?<=week[ ])\\d|or(?! so)|/|at the earliest|earliest|onwards?|after next|if (?:i|we) can|last thing|and (?:a half|\\d)|to \\d|-ish',
  by: '(?:no later than|not later than|at the latest|latest|by the|by|w/c|wc|(?:the )?(?:week|wk) (?:commencing|beginning|of)|any ?time|some ?time|early|every|on the|on|at|until|till?|for|due|around|about|~|in|the|@|this)',
  before: 'before',
  trail: '(?:or so|or thereabouts|at the latest|latest|if possible|sharp|ish)',
  from: "(?:black|cyber|easter|shrove|ash|dated|from|of|since|last|until now|after|'s)",
  vague:
    '(?:asap|a\\.s\\.a\\.p\\.?|soon(?:ish)?|shortly|later|in a bit|in due course|at some point|sometime|some day|when(?:ever)? i can|right away|immediately|straight away|the (?:(?:mon|tues|wednes|thurs|fri|satur|sun)?day|night|morning|evening|week|month) (?:before|after)(?=\\s*(?:$|[.,;!?)]))|beforehand|same day|(?:w/?in|within) (?:the (?:day|week|hour|month|fortnight)|a (?:day|week|few))|in the next few (?:days|weeks)|in a (?:sec|min|mo|tick)|(?:nearer|closer to) the time|in good time)',
  article: 'the',
  glue: 'at|@|around|~|by|on|the|in|of|before|b4',
  smallVerbs: '(?:pop|swing|stop|drop|go|run|come|call) by',
  ofVerb: 'in (?:by|at|on|for|before|until|around|about|from|mon|tue|wed|thu|fri|sat|sun)',
  roughly: 'few|couple|several|half|within (?:the|a) ',
  figureLead: '(?!)',
  figureEnds: '(?!)',
  ordinalEnds: 'st|nd|rd|th',
  ordinalLead: 'the|on',
  onOrdinal: 'on',
  byOrdinal: 'on|by|until|til|till|for|before',
  clockWord: '(?!)',
  shortZones: true,
  zoneWord: 'time',
  localTime: '(?:his|her|their|your|local) time',
  noTime:
    'e-?mail|mail|post|phone|text|courier|dhl|hand|sms|whatsapp|whatever|the (?:way|office|booth|desk)|him|her|them|you|us|me|\\d+\\s?%|\\p{L}+ing',
  unreadUntil:
    '(?<!(?:come|drop|stop|swing|pop|go|stand|went)\\s)(?:by|before|until|till?|after|once|as soon as)',
  placeAfter: 'at|over at|in (?:the|her|his|their|our)',
  afterHour:
    '(?:\\p{L}{3,12} time|and|or|to|with|w/|about|re|she|he|they|sharp|latest|if|then|on|today|tomorrow|for|his|her|their|my|our|n|so)',
};
