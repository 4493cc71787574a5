import type { PastWords } from '../past-words';

/** How English says that something happened before now. */
export const englishPast: PastWords = {
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
  notAlone: '(?!)',
  elsewhere:
    "(?:said|says|saying|told|promised|wants?|wanted|asks?|asked|needs?|about|abt|re|regarding|that|because|if|when|until|till?|by|for|since|who|which|she|he|they|hell|shell|theyll|hes|shes|theyre|it|i'll|we'll|will|must|gotta|gonna|going to|has to|have to|mentioned|liked|loved)",
  met: "(?:(?:i|we)(?:'ve| have)? )?(?:(?:just|finally|also) )*(?:spoke|talked|met|called|rang|phoned|e-?mailed|wrote|texted|messaged|pinged|visited|saw (?:her|him|them)|caught up|chatted|demoed|presented|trained|delivered)",
  metAnywhere: '(?:on the phone|in person)',
};
