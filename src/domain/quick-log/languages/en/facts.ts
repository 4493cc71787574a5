import type { FactWords } from '../fact-words';

const whose = "(?:(?:her|his|their|the|\\p{L}+'?s) )?";
const not = '(?:not|never|no)';
/** What is given in business, and is no present. */
const business =
  '(?:call|ring|bell|quote|price|prices|pricing|deck|brochure|update|demo|time|discount|credit|chance|number|numbers|heads|lift|hand|copy|list|plan|proposal|offer|contract|invoice|link|login|access|feedback|answer|reply|details?|date|dates|times|samples?|tour|nudge|refund|extension|week|day|month|minute|moment|break|way)';

/** English facts. */
export const englishFacts: FactWords = {
  rhythms: [
    [
      'fortnightly',
      '(?:every (?:two weeks|2 weeks|fortnight|other week|second week)|fortnightly|bi-?weekly)',
    ],
    ['quarterly', '(?:every quarter|each quarter|quarterly|every (?:three|3) months|once a quarter)'],
    ['monthly', '(?:every month|each month|monthly|once a month)'],
    ['yearly', '(?:every year|each year|yearly|annually|once a year)'],
    [
      'weekly',
      '(?:every week|each week|weekly|once a week|every (?:mon|tues|wednes|thurs|fri)day|every (?:mon|tue|wed|thu|fri|thurs|weds|tues))',
    ],
  ],
  rules: [
    {
      id: 'birthday',
      fact: 'birthday',
      when: `${whose}(?<what>(?:birthday|bday|b-day|anniversary))`,
      notIf: 'card|present|gift|party|send|cake',
      needs: 'day',
      reads: ['her birthday is 12 march', 'his bday 3 dec'],
      not: ['send a birthday card by friday', 'birthday party on friday'],
    },
    {
      id: 'turns an age',
      fact: 'birthday',
      when: '(?:she|he|\\p{L}+) (?:turns|is turning|will be) (?<what>\\d{2})(?!\\p{L}|\\d|%)',
      needs: 'day',
      reads: ['he turns 50 on the 3rd of dec'],
      not: ['she turns up on friday', 'he turns 50'],
    },
    {
      id: 'renewal',
      fact: 'renewal',
      when: `${whose}(?:\\p{L}+ (?:\\d+ )?){0,2}(?<what>(?:renewal|renews|contract (?:ends|expires|is up|runs out|runs until|renews)|licen[cs]es? expires?|subscription (?:ends|expires|renews)))(?: (?:is|due|date|on|up|comes up|falls))*`,
      notIf: 'send|call|meeting|quote|offer|prep|talk|discuss|deck',
      needs: 'day',
      reads: [
        'renewal due 31 jan',
        'renewal is 1 march',
        'hosting renews 14 feb',
        'motor policy renews 14 feb',
        'contract ends 30 june',
      ],
      not: ['renewal call friday', 'send the renewal by friday'],
    },
    {
      id: 'gift idea',
      fact: 'gift',
      when: '(?:(?:gift|present|pressie) idea|idea for a (?:gift|present))[:,-]? (?<what>.+)',
      reads: ['gift idea: the new Ottolenghi book'],
      not: ['the gift was late'],
    },
    {
      id: 'could give',
      fact: 'gift',
      when: '(?:could|should|might|maybe) (?:get|give|buy|bring) (?:her|him|them) (?<what>(?:a|an|the|some) .+)',
      notIf: business,
      doubtful: true,
      reads: ['could get her a book on gardening'],
      not: ['could give them a discount', 'should give him a call'],
    },
    {
      id: 'gave',
      fact: 'given',
      when: `(?:i |we )?(?:gave|gifted|brought|took) (?:her|him|them|\\p{L}+) (?<what>(?:a|an|the|some|our) [^,.;]+)`,
      notIf: business,
      doubtful: true,
      reads: ['gave her the jazz book'],
      not: ['gave him a call', 'gave them the revised quote', 'took him the long way'],
    },
    {
      id: 'told others',
      fact: 'told',
      when: `(?:(?:she|he|they) )?(?:has |have |had )?(?:already )?(?:told|recommended us to|mentioned us to|talked us up to|raved about us to) (?<whom>(?!me|us|him${not}?(?!\\p{L}))[\\p{L}\\p{N}-]{1,20}(?: [\\p{L}\\p{N}-]{1,20}){0,5})(?: (?:about us|of us))`,
      reads: ['told her colleague at DHL about us', 'she told two friends about us'],
      not: ['told her about the delay', 'told me about us'],
    },
    {
      id: 'recommended us',
      fact: 'told',
      when: '(?:(?:she|he|they) )?(?:recommended|mentioned|suggested) us to (?<whom>[^,.;]+)',
      reads: ['she recommended us to the Leeds office'],
      not: ['recommended it to us'],
    },
    {
      id: 'sent to us',
      fact: 'sent',
      when: '(?:(?:she|he|they) )?(?:referred|sent|pointed|passed) (?<whom>[\\p{L}\\p{N}-]{1,20}(?: [\\p{L}\\p{N}-]{1,20}){0,4}) (?:to us|our way)',
      notIf: 'quote|invoice|form|list|mail|email|contract|docs?|spec|specs|brief',
      reads: ['she referred Tom to us', 'sent her cousin our way'],
      not: ['sent the form to us'],
    },
    {
      id: 'rhythm of ours',
      fact: 'cadence',
      when: "(?:(?:i'll|we'll|i will|we will|i|we|let's) )?(?<what>(?:check in|check-in|catch up|report|update|call|ring|touch base|review|sync|visit|send|email|text|ping|(?:weekly|monthly|quarterly|fortnightly|regular) (?:\\p{L}+ )?(?:to|for|every|each))(?!\\p{L}).*)",
      notIf: 'want|wants|asked',
      needs: 'rhythm',
      reads: [
        'check in every month',
        'weekly update to nina',
        'report to them weekly',
        "I'll call her every quarter",
      ],
      not: ['they meet every week', 'call her on friday', 'monthly review went well'],
    },
    {
      id: 'rhythm as a name',
      fact: 'cadence',
      when: '(?<what>(?:weekly|monthly|quarterly|fortnightly|regular)(?!\\p{L}).*)',
      notIf:
        'want|wants|asked|went|was|were|had|good|fine|great|ok|okay|done|held|happy|nothing|lukewarm|today|yesterday',
      needs: 'rhythm',
      doubtful: true,
      reads: ['quarterly review'],
      not: ['monthly review went well', 'quarterly review was fine'],
    },
    {
      id: 'expects',
      fact: 'expects',
      when: '(?:(?:and|but) )?(?:(?:she|he|they|client|the client|customer|\\p{L}+) )?(?:is |are )?(?:expects?|expecting) (?<what>(?:it|us|to|the|everything|a|an|go-live|delivery|results) .+)',
      notIf: "baby|expects? (?:a|an) (?:call|reply|answer|quote|email)|(?:i|we|i'm|we're) expect",
      reads: ['expects it live by easter', 'they expect the rollout to be done by spring'],
      not: ['expecting a baby in march', 'expects a call on friday'],
    },
  ],
};
