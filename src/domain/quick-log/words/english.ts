import { anyOf, end, wordsOf } from './any-of';
import { englishOpeners, englishQuoted } from './english-openers';
import type { LanguageWords } from './language-words';

const client = anyOf(
  "(?:(?:she|he|they|we|it|client|the\\s+client|the\\s+customer|customer)(?:\\s*'(?:s|re)|\\s+(?:is|are|was|were|has|have|just|finally|said|says))*\\s+)",
  '(?:(?:said|says|is|are|still|they|sadly|unfortunately)\\s+)',
);

/** English, which is understood whatever the user's languages are. */
export const english: LanguageWords = {
  language: 'en',
  beforeChannel: wordsOf(
    "just had an a another got off quick short long brief 1st first 2nd second 3rd third intro discovery follow-up followup great good nice bad tough hard inbound outbound cold weekly monthly today's todays gr8 v renewal pricing budget sales kickoff kick-off status check-in review quarterly annual exec team client contract negotiation technical tech scoping closing support welcome project planning debrief strategy product security legal procurement onboarding this morning's morning the our my finally had_a back-to-back super lovely awful terrible site joint final left did some on with of",
  ),
  channels: [
    [
      'voicemail',
      'noun',
      `(?:left\\s+(?:(?:a|her|him|them)\\s+)*)?(?:lvm|l\\/?m|vm|vmail|voice\\s?mail)${end}`,
    ],
    ['voicemail', 'noun', `left\\s+(?:(?:a|her|him|them)\\s+)*(?:msg|message)${end}`],
    [
      'meeting',
      'noun',
      `(?:mtg|meeting|demo|zoom|teams|gmeet|google\\s+meet|vc|video\\s*call|workshop|qbr|kick-?off|catch[-\\s]?up|sync|presentation|1:1)${end}`,
    ],
    ['training', 'noun', `(?:training|onboarding)(?:\\s+(?:session|call))?${end}`],
    ['call', 'noun', `(?:phone\\s+)?call${end}`],
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
    ['message', 'deed', `${client}?(?:i\\s+)?(?:texted|messaged|pinged|slacked|dm'?d|whatsapped)${end}`],
    ['email', 'deed', `(?:\\p{L}+\\s+)?(?:emailed|e-mailed|mailed|wrote\\s+to|wrote\\s+back)${end}`],
    [
      'call',
      'deed',
      `(?:(?:\\p{L}+\\s+){0,2})(?:called|phoned|rang|spoke\\s+(?:to|with|w/)|talked\\s+(?:to|with|w/))${end}(?!\\s+(?:off|out)${end})`,
    ],
    ['call', 'deed', `gave\\s+(?:her|him|them|\\p{L}+)\\s+a\\s+(?:quick\\s+)?(?:call|ring|bell)${end}`],
    ['call', 'deed', `on\\s+the\\s+phone${end}`],
    [
      'event',
      'deed',
      `(?:\\p{L}[\\p{L}-]*\\s+){1,6}at\\s+(?:the\\s+|their\\s+)?(?:\\p{L}+\\s+)?(?:trade\\s?(?:fair|show)|conference|expo|fair|event|summit|booth)${end}`,
    ],
    ['meeting', 'deed', `(?:(?:i|we)\\s+)?(?:just\\s+)?met\\s+(?:up\\s+)?(?:with|w/)?(?=\\s)`],
    ['visit', 'deed', `(?:(?:i|we)\\s+)?(?:visited|dropped\\s+by|stopped\\s+by|popped\\s+in)${end}`],
    ['training', 'deed', `(?:(?:i|we)\\s+)?trained${end}`],
    ['delivery', 'deed', `(?:(?:i|we)\\s+)?(?:delivered|installed|dropped\\s+off)${end}`],
  ],
  notThisChannel: `\\s*(?:back|me|us|her|him|them|it|again|booked|scheduled|moved|cancell?ed|postponed|rescheduled|planned|set|next|tomorrow|tmrw|on\\s+(?:mon|tue|wed|thu|fri)\\p{L}*|invite|notes|prep|is\\s+(?:on|at|next|set|tomorrow))${end}`,
  beforeRating:
    '(?:\\s+(?:was|went|is|felt|seemed|went\\s+over)|\\s*:)?(?:\\s+(?:really|very|super|pretty|so|quite|v))?',
  ratings: [
    ['rave', `(?:rave|raving|amazing|fantastic|brilliant|awesome|excellent|superb|stellar|loved\\s+it)`],
    ['positive', '(?:good|great|positive|nice|well|solid|friendly|pleasant|warm|lovely|gr8)'],
    ['lukewarm', '(?:ok|okay|meh|so[\\s-]so|lukewarm|neutral|mixed|fine|average|tepid|cool-ish)'],
    [
      'negative',
      '(?:bad|badly|negative|awful|terrible|horrible|rough|ugly|tense|cold|frosty|hostile|poor|tough|poorly)',
    ],
  ],
  moods: [
    ['rave', `(?:thrilled|delighted|ecstatic|over\\s+the\\s+moon|loved\\s+it|blown\\s+away|raving)`],
    [
      'positive',
      `(?:happy|pleased|sounds\\s+positive|sounded\\s+positive|went\\s+(?:really\\s+|very\\s+|pretty\\s+)?well|in\\s+a\\s+good\\s+mood|impressed)`,
    ],
    ['lukewarm', '(?:lukewarm|so[\\s-]so|meh|unimpressed|noncommittal)'],
    [
      'negative',
      '(?:furious|angry|upset|annoyed|pissed|unhappy|disappointed|frustrated|livid|fuming|irritated|not\\s+amused|mad\\s+at)',
    ],
  ],
  not: `(?:not|isn'?t|wasn'?t|aren'?t|weren'?t|never|no\\s+longer|hardly|less\\s+than)`,
  unreal: `(?:will|'ll|would|'d|if|should|could|might|to\\s+be|make)`,
  outcomes: [
    [
      'no-answer',
      `(?:n/a|na|no\\s+(?:answer|ans|pick\\s?up|luck)|(?:she\\s+|he\\s+|they\\s+)?(?:didn'?t|did\\s+not|doesn'?t|won'?t)\\s+(?:pick\\s+up|answer)(?:\\s+(?:the\\s+phone|again))?|not\\s+picking\\s+up|rang\\s+out|couldn'?t\\s+reach\\s+(?:her|him|them)|nobody\\s+(?:home|picked\\s+up))${end}(?!\\s+(?:to|on\\s+(?:that|the)|about|for)${end})`,
    ],
    ['no-thanks', `${client}?(?:a\\s+)?no[\\s,]+thanks${end}(?!\\s+(?:to|needed|for)${end})`],
    [
      'no-thanks',
      `${client}*(?:not|no\\s+longer)\\s+(?:really\\s+|very\\s+)?interested${end}(?!\\s+in\\s+(?:a|the|that)\\s+(?:call|lunch|demo|training|gift))`,
    ],
    [
      'no-thanks',
      `${client}*(?:lost\\s+(?:it\\s+|the\\s+deal\\s+)?to|going\\s+with|went\\s+with|chose|choosing|picked|signed\\s+with|decided\\s+on)\\s+(?!(?:us|our|option|plan|the\\s+(?:annual|monthly|pro|basic|starter|enterprise|plan|bigger|smaller|cheaper))${end})(?=\\p{L})`,
    ],
    ['no-thanks', `${client}*not\\s+(?:a\\s+fit\\s+)?for\\s+(?:us|them|me)${end}`],
    ['no-thanks', `${client}+(?:passing|passed|pass)\\s*(?:on\\s+(?:it|this|us|our)|$)`],
    [
      'lost-renewal',
      `${client}*(?:not\\s+(?:going\\s+to\\s+)?renew(?:ing)?|(?:won'?t|will\\s+not|didn'?t|did\\s+not)\\s+renew|churned|non-?renewal|cancelled\\s+(?:the\\s+|their\\s+)?(?:contract|subscription|account|renewal)|canceled\\s+(?:the\\s+|their\\s+)?(?:contract|subscription|account|renewal))${end}`,
    ],
    [
      'signed',
      `${client}+signed${end}(?!\\s+(?:up|off|in|for|copy|with|nda|the\\s+nda|an?\\s+nda|dpa|the\\s+dpa)${end})`,
    ],
    [
      'signed',
      `(?:signed|won(?:\\s+it)?|closed[\\s-]won|deal\\s+won|deal\\s+(?:done|signed|closed)|contract\\s+(?:is\\s+)?signed)(?=\\s*(?:$|[!,.]|the\\s+contract|today|\\p{So}))`,
    ],
  ],
  joins: '(?:and|then|but|so|also|plus|n|&|\\+|->|→)',
  fillers: '(?:ok|okay|so|also|and|then|but|now|well|anyway|btw|still|fyi|nb|ps|n|&|\\+|->|→|plus)',
  openers: englishOpeners,
  ifThey: `(?:if|unless|provided|assuming|as\\s+long\\s+as)\\s+(?!(?:i|we|that'?s\\s+ok)${end})`,
  whether: `(?:check|see|ask|find\\s+out|confirm|know|look|verify|clarify|tell|investigate|wonder)`,
  says: `(?:(?:she|he|they|\\p{L}[\\p{L}'-]+)\\s+(?:said|says|told\\s+(?:me|us)|goes|wrote)|said|says)`,
  quoted: englishQuoted,
  past: [
    [
      'send',
      `(?:sent|resent|emailed|mailed|shared|forwarded|delivered|submitted|handed|posted|texted|provided|gave|uploaded)`,
    ],
    ['receive', '(?:got|received)'],
    ['introduce', `(?:introduced|intro'?d|connected)`],
    ['call', '(?:called|phoned|rang|spoke|talked)'],
    ['book', '(?:booked|scheduled|arranged|organi[sz]ed|set\\s+up)'],
    ['check', '(?:checked|confirmed|clarified|asked|found\\s+out|looked\\s+into|verified|reviewed)'],
    ['fix', '(?:fixed|resolved|sorted|corrected|updated)'],
    ['prepare', '(?:prepared|prepped|wrote|drafted|made|built|finished|completed|filled|created)'],
    ['pay', '(?:paid|refunded|credited|wired)'],
    ['sign', '(?:signed|countersigned)'],
    ['order', '(?:ordered|shipped)'],
    ['follow', '(?:followed\\s+up|chased|looped\\s+in|reminded)'],
  ],
  weDid: "(?:(?:i|we)(?:'ve|\\s+have)?\\s+)?(?:(?:just|already|finally|have|then)\\s+)*",
  theyDid:
    "(?:she|he|they|(?:the\\s+)?client)(?:'s|'ve|\\s+has|\\s+have)?\\s+(?:(?:just|already|finally|have)\\s+)*",
  empty: wordsOf(
    'the a an to of for on in at by with w/ and or her his their our my your him them she he they i we it its is was be been up over out off back this that these those some about abt re from us me you new just already finally have has',
  ),
};
