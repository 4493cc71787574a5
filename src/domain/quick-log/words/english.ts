import { anyOf, end, wordsOf } from './any-of';
import { englishOpeners, englishQuoted } from './english-openers';
import type { LanguageWords } from './language-words';

const client = anyOf(
  "(?:(?:she|he|they|we|it|client|the client|the customer|customer)(?:\\s*'(?:s|re)| (?:is|are|was|were|has|have|just|finally|said|says))* )",
  '(?:(?:said|says|is|are|still|they|sadly|unfortunately) )',
);

/** English, which is understood whatever the user's languages are. */
export const english: LanguageWords = {
  language: 'en',
  beforeChannel: wordsOf(
    "just had an a another got off quick short long brief 1st first 2nd second 3rd third intro discovery follow-up followup great good nice bad tough hard inbound outbound cold weekly monthly today's todays gr8 v renewal pricing budget sales kickoff kick-off status check-in review quarterly annual exec team client contract negotiation technical tech scoping closing support welcome project planning debrief strategy product security legal procurement onboarding this morning's morning the our my finally had_a back-to-back super lovely awful terrible site joint final left did some on with of",
  ),
  channels: [
    ['voicemail', 'noun', `(?:left (?:(?:a|her|him|them) )*)?(?:lvm|l\\/?m|vm|vmail|voice\\s?mail)${end}`],
    ['voicemail', 'noun', `left (?:(?:a|her|him|them) )*(?:msg|message)${end}`],
    [
      'meeting',
      'noun',
      `(?:mtg|meeting|demo|zoom|teams|gmeet|google meet|vc|video\\s*call|workshop|qbr|kick-?off|catch[-\\s]?up|sync|presentation|1:1)${end}`,
    ],
    ['training', 'noun', `(?:training|onboarding)(?: (?:session|call))?${end}`],
    ['call', 'noun', `(?:phone )?call${end}`],
    ['call', 'noun', `(?:phone|tel)${end}\\.?`],
    ['email', 'noun', `(?:email|e-mail|mail)${end}`],
    [
      'message',
      'noun',
      `(?:text|sms|whatsapp|wa|dm|slack|linkedin|inmail|message|msg|chat|imessage|telegram)${end}`,
    ],
    ['coffee', 'noun', `coffee${end}`],
    ['meal', 'noun', `(?:lunch|dinner|breakfast|brunch|drinks|beers?)${end}`],
    ['visit', 'noun', `(?:visit|onsite|on-site)${end}`],
    ['event', 'noun', `(?:trade\\s?(?:fair|show)|conference|expo|event|webinar|fair|booth)${end}`],
    ['delivery', 'noun', `(?:delivery|installation|handover)${end}`],
    ['message', 'deed', `${client}?(?:i )?(?:texted|messaged|pinged|slacked|dm'?d|whatsapped)${end}`],
    ['email', 'deed', `(?:\\p{L}+ )?(?:emailed|e-mailed|mailed|wrote to|wrote back)${end}`],
    [
      'call',
      'deed',
      `(?:(?:\\p{L}+ ){0,2})(?:called|phoned|rang|spoke (?:to|with|w/)|talked (?:to|with|w/))${end}(?! (?:off|out)${end})`,
    ],
    ['call', 'deed', `gave (?:her|him|them|\\p{L}+) a (?:quick )?(?:call|ring|bell)${end}`],
    ['call', 'deed', `on the phone${end}`],
    [
      'event',
      'deed',
      `(?:\\p{L}[\\p{L}-]* ){1,6}at (?:the |their )?(?:\\p{L}+ )?(?:trade\\s?(?:fair|show)|conference|expo|fair|event|summit|booth)${end}`,
    ],
    ['meeting', 'deed', `(?:(?:i|we) )?(?:just )?met (?:up )?(?:with|w/)?(?=\\s)`],
    ['visit', 'deed', `(?:(?:i|we) )?(?:visited|dropped by|stopped by|popped in)${end}`],
    ['training', 'deed', `(?:(?:i|we) )?trained${end}`],
    ['delivery', 'deed', `(?:(?:i|we) )?(?:delivered|installed|dropped off)${end}`],
  ],
  notThisChannel: `\\s*(?:back|me|us|her|him|them|it|again|booked|scheduled|moved|cancell?ed|postponed|rescheduled|planned|set|next|tomorrow|tmrw|on (?:mon|tue|wed|thu|fri)\\p{L}*|invite|notes|prep|is (?:on|at|next|set|tomorrow))${end}`,
  beforeRating:
    '(?: (?:was|went|is|felt|seemed|went over)|\\s*:)?(?: (?:really|very|super|pretty|so|quite|v))?',
  ratings: [
    ['rave', `(?:rave|raving|amazing|fantastic|brilliant|awesome|excellent|superb|stellar|loved it)`],
    ['positive', '(?:good|great|positive|nice|well|solid|friendly|pleasant|warm|lovely|gr8)'],
    ['lukewarm', '(?:ok|okay|meh|so[\\s-]so|lukewarm|neutral|mixed|fine|average|tepid|cool-ish)'],
    [
      'negative',
      '(?:bad|badly|negative|awful|terrible|horrible|rough|ugly|tense|cold|frosty|hostile|poor|tough|poorly)',
    ],
  ],
  moods: [
    ['rave', `(?:thrilled|delighted|ecstatic|over the moon|loved it|blown away|raving)`],
    [
      'positive',
      `(?:happy|pleased|sounds positive|sounded positive|went (?:really |very |pretty )?well|in a good mood|impressed)`,
    ],
    ['lukewarm', '(?:lukewarm|so[\\s-]so|meh|unimpressed|noncommittal)'],
    [
      'negative',
      '(?:furious|angry|upset|annoyed|pissed|unhappy|disappointed|frustrated|livid|fuming|irritated|not amused|mad at)',
    ],
  ],
  not: `(?:not|isn'?t|wasn'?t|aren'?t|weren'?t|never|no longer|hardly|less than)`,
  unreal: `(?:will|'ll|would|'d|if|should|could|might|to be|make)`,
  outcomes: [
    [
      'no-answer',
      `(?:n/a|na|no (?:answer|ans|pick\\s?up|luck)|(?:she |he |they )?(?:didn'?t|did not|doesn'?t|won'?t) (?:pick up|answer)(?: (?:the phone|again))?|not picking up|rang out|couldn'?t reach (?:her|him|them)|nobody (?:home|picked up))${end}(?! (?:to|on (?:that|the)|about|for)${end})`,
    ],
    ['no-thanks', `${client}?(?:a )?no[\\s,]+thanks${end}(?! (?:to|needed|for)${end})`],
    [
      'no-thanks',
      `${client}*(?:not|no longer) (?:really |very )?interested${end}(?! in (?:a|the|that) (?:call|lunch|demo|training|gift))`,
    ],
    [
      'no-thanks',
      `${client}*(?:lost (?:it |the deal )?to|going with|went with|chose|choosing|picked|signed with|decided on) (?!(?:us|our|option|plan|the (?:annual|monthly|pro|basic|starter|enterprise|plan|bigger|smaller|cheaper))${end})(?=\\p{L})`,
    ],
    ['no-thanks', `${client}*not (?:a fit )?for (?:us|them|me)${end}`],
    ['no-thanks', `${client}+(?:passing|passed|pass)\\s*(?:on (?:it|this|us|our)|$)`],
    [
      'lost-renewal',
      `${client}*(?:not (?:going to )?renew(?:ing)?|(?:won'?t|will not|didn'?t|did not) renew|churned|non-?renewal|cancelled (?:the |their )?(?:contract|subscription|account|renewal)|canceled (?:the |their )?(?:contract|subscription|account|renewal))${end}`,
    ],
    [
      'signed',
      `${client}+signed${end}(?! (?:up|off|in|for|copy|with|nda|the nda|an? nda|dpa|the dpa)${end})`,
    ],
    [
      'signed',
      `(?:signed|won(?: it)?|closed[\\s-]won|deal won|deal (?:done|signed|closed)|contract (?:is )?signed)(?=\\s*(?:$|[!,.]|the contract|today|\\p{So}))`,
    ],
  ],
  joins: '(?:and|then|but|so|also|plus|n|&|\\+|->|→)',
  fillers: '(?:ok|okay|so|also|and|then|but|now|well|anyway|btw|still|fyi|nb|ps|n|&|\\+|->|→|plus)',
  openers: englishOpeners,
  ifThey: `(?:if|unless|provided|assuming|as long as) (?!(?:i|we|that'?s ok)${end})`,
  whether: `(?:check|see|ask|find out|confirm|know|look|verify|clarify|tell|investigate|wonder)`,
  says: `(?:(?:she|he|they|\\p{L}[\\p{L}'-]+) (?:said|says|told (?:me|us)|goes|wrote)|said|says)`,
  quoted: englishQuoted,
  past: [
    [
      'send',
      `(?:sent|resent|emailed|mailed|shared|forwarded|delivered|submitted|handed|posted|texted|provided|gave|uploaded)`,
    ],
    ['receive', '(?:got|received)'],
    ['introduce', `(?:introduced|intro'?d|connected)`],
    ['call', '(?:called|phoned|rang|spoke|talked)'],
    ['book', '(?:booked|scheduled|arranged|organi[sz]ed|set up)'],
    ['check', '(?:checked|confirmed|clarified|asked|found out|looked into|verified|reviewed)'],
    ['fix', '(?:fixed|resolved|sorted|corrected|updated)'],
    ['prepare', '(?:prepared|prepped|wrote|drafted|made|built|finished|completed|filled|created)'],
    ['pay', '(?:paid|refunded|credited|wired)'],
    ['sign', '(?:signed|countersigned)'],
    ['order', '(?:ordered|shipped)'],
    ['follow', '(?:followed up|chased|looped in|reminded)'],
  ],
  weDid: "(?:(?:i|we)(?:'ve| have)? )?(?:(?:just|already|finally|have|then) )*",
  theyDid: "(?:she|he|they|(?:the )?client)(?:'s|'ve| has| have)? (?:(?:just|already|finally|have) )*",
  empty: wordsOf(
    'the a an to of for on in at by with w/ and or her his their our my your him them she he they i we it its is was be been up over out off back this that these those some about abt re from us me you new just already finally have has',
  ),
};
