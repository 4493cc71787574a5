import { anyOf, end, wordsOf } from '../../marks/any-of';
import { client } from './outcomes';
import type { LanguageWords } from '../language-words';

/** Who did it; "hates being called" and "haven't called" tell of no call. */
const who =
  "(?:(?!(?:being|be|been|get|gets|is|are|was|were|not|never|if|when|why|so|to|forgot|\\p{L}+n'?t)(?![\\p{L}]))\\p{L}[\\p{L}'-]* )";
const us = '(?:(?:i|we) )?(?:just |then |finally )?';
/** "Call Ana on Friday" is still to be done. */
const toCome =
  '(?!(?:with|w|from|to|re|and|was|went|good|ok|bad|great)(?![\\p{L}]))\\p{L}+ (?:back )?(?:(?:on|at|by|before|first thing) )*(?:(?:mon|tues?|wed|thu|thurs?|fri)(?:day|nesday|rsday|sday)?|tomorrow|tmrw|next week|(?<=(?:at|by|before) )\\d{1,2}(?!\\s*:\\s))';
/** After "called": what makes it no call. */
const noCall = `(?: (?:off|out|it|in sick|for|themsel\\p{L}+|her|him|me|us|them)${end}(?! (?:back|again|today|this|on|at|about|re|and|to)${end}|\\s*(?:$|[,.;:-])))`;
const whenSpoke = `(?:to|with|w/?|on|again|briefly|earlier|yesterday|today|this|last|about|re|and|just|at (?:length|\\d))`;

/** How channels are said in English, and how they went. */
export const englishChannels: Pick<
  LanguageWords,
  | 'beforeChannel'
  | 'notBeforeChannel'
  | 'ownDeeds'
  | 'channels'
  | 'notThisChannel'
  | 'afterChannel'
  | 'beforeRating'
  | 'ratings'
> = {
  beforeChannel: anyOf(
    '\\d{1,3}\\s?-?(?:min|mins|minutes?|h|hrs?|hours?)',
    'no[ -]show (?:at|for|on|to)',
    wordsOf(
      "just had an a another got off quick short long brief 1st first 2nd second 3rd third intro discovery follow-up followup great good nice bad tough hard inbound outbound cold weekly monthly today's todays gr8 v renewal pricing budget sales kickoff kick-off status check-in review quarterly annual exec team client contract negotiation technical tech scoping closing support welcome project planning debrief strategy product security legal procurement onboarding this morning's morning the our my finally had_a back-to-back super lovely awful terrible site joint final left did some on with of",
    ),
    wordsOf(
      "so that_was ok okay right hi hey well i we ive we've i've just_finished finished come came out back from",
    ),
  ),
  notBeforeChannel: anyOf(
    wordsOf(
      "no not any every each next future upcoming never without instead per before after until during via by to in at for if when that which she he they it is isn't was has will would should could can must may might said says say prefer prefers hate hates like likes love loves want wants need needs book books cancel cancels skip miss schedule reschedule set get move postpone arrange plan request offer suggest propose agree join confirm send sends resend reply check update test write draft make prep prepare expect expects ask asks on-site who what how why where whose or and but than also new",
    ),
    "\\p{L}+n't",
    "\\p{L}+'(?:ll|re|ve|d|m)",
    '\\p{L}+ed',
    '\\p{L}+ing',
  ),
  channels: [
    ['voicemail', 'noun', `(?:left (?:(?:a|her|him|them) )*)?(?:lvm|l\\/?m|vm|vmail|voice\\s?mail)${end}`],
    ['voicemail', 'noun', `left (?:(?:a|her|him|them) )*(?:msg|message)${end}`],
    [
      'voicemail',
      'noun',
      `(?:(?:went|gone|goes|got|fell|rang) (?:straight )?to|straight to) (?:(?:her|his|their|the) )?(?:vm|voice\\s?mail)${end}`,
    ],
    ['message', 'noun', `(?:teams|slack|linkedin|insta|instagram) (?:chat|msg|message|dm)${end}`],
    [
      'meeting',
      'noun',
      `(?:mtg|meeting|demo|zoom|teams|gmeet|google meet|webex|skype|vc|video\\s*call|workshop|qbr|kick-?off|catch[-\\s]?up|sync|presentation|interview|stand-?up|walk-?through|pitch(?! (?:deck|book))|1:1)${end}`,
    ],
    ['training', 'noun', `(?:training|onboarding)(?: (?:session|call))?${end}`],
    ['call', 'noun', `(?:phone )?call${end}`],
    ['call', 'noun', `face\\s?time${end}`],
    ['call', 'noun', `chat${end}`],
    ['call', 'noun', `(?:phone|tel)${end}\\.?`],
    ['email', 'noun', `(?:email|e-mail|mail)${end}`],
    [
      'message',
      'noun',
      `(?:text|sms|whatsapp|wa|dm|slack|linkedin|inmail|message|msg|imessage|telegram)${end}`,
    ],
    ['coffee', 'noun', `(?:coffee|cuppa)${end}`],
    ['meal', 'noun', `(?:lunch|dinner|breakfast|brunch|drinks|beers?|pints?)${end}`],
    ['visit', 'noun', `(?:visit|onsite|on-site)${end}`],
    [
      'event',
      'noun',
      `(?:trade\\s?(?:fair|show)|conference|expo|event|webinar|fair|booth|summit|meet-?up)${end}`,
    ],
    ['delivery', 'noun', `(?:delivery|installation|handover)${end}`],
    ['message', 'deed', `${client}?(?:i )?(?:texted|messaged|pinged|slacked|dm'?d|whatsapped)${end}`],
    ['email', 'deed', `${who}{0,2}(?:emailed|e-mailed|mailed|wrote to|wrote back)${end}`],
    ['call', 'deed', `(?:(?:i|we|just|finally|then) )*(?:called|phoned|rang)${end}(?!${noCall})`],
    // "A receptionist called Fay was …" is no call.
    [
      'call',
      'deed',
      `(?:${who}{1,2})(?:called|phoned|rang)${end}(?!${noCall}| \\p{L}+ (?:was|is|has|who|said|says)${end})`,
    ],
    ['call', 'deed', `(?:${who}{0,2})(?:spoke|spoken|talked) (?:to|with|w/)`],
    [
      'call',
      'deed',
      `(?:(?:i|we|just|finally) )*(?:spoke|talked|chatted)(?: ${whenSpoke}${end}|(?=\\s*(?:[,.;:!)-]|$)))`,
    ],
    ['call', 'deed', `(?:cb|call ?back|callback) from${end}`],
    ['call', 'deed', `(?:(?:i|we|just) )*tried (?:calling|ringing|phoning)${end}`],
    ['call', 'deed', `gave (?:her|him|them|\\p{L}+) a (?:quick )?(?:call|ring|bell)${end}`],
    ['call', 'deed', `on the phone${end}`],
    [
      'call',
      'deed',
      `(?:i |just )?(?:had (?:her|him|them|\\p{L}+) on the (?:phone|line|blower)|got off (?:the phone )?with)${end}`,
    ],
    ['visit', 'deed', `(?:i've |ive |just )?been (?:to see|round to|over to|out to)${end}`],
    [
      'call',
      'deed',
      `(?:(?:i|we) )?(?:chased|followed up|agreed|discussed|sorted|confirmed|settled|checked) [^,.;]{0,40}(?:by|on the|over the) (?:tele)?phone${end}`,
    ],
    [
      'event',
      'deed',
      `(?:\\p{L}[\\p{L}-]* ){1,6}at (?:the |their )?(?:\\p{L}+ )?(?:trade\\s?(?:fair|show)|conference|expo|fair|event|summit|booth)${end}`,
    ],
    ['meeting', 'deed', `(?:(?:i|we) )?(?:just )?(?:met (?:up )?(?:with|w/)?|sat down (?:with|w/))(?=\\s)`],
    [
      'visit',
      'deed',
      `(?:(?:i|we) )?(?:just )?(?:visited|dropped (?:by|in)|stopped by|popped (?:in|by|round|over)|swung by|went to (?:see|visit))${end}`,
    ],
    ['training', 'deed', `(?:(?:i|we) )?trained${end}`],
    ['delivery', 'deed', `(?:(?:i|we) )?(?:delivered|installed|dropped off)${end}`],
  ],
  ownDeeds: [
    ['visit', `${us}(?:visited|dropped by|stopped by|popped in|swung by)${end}`],
    [
      'call',
      `${us}(?:(?:called|phoned|rang)(?= (?:her|him|them|back|again|the|their|to)${end}(?! (?:a|an|off|out)${end}))|(?:spoke|talked) (?:to|with|w/)|got off the phone|(?:left|was|am|i'm) on the phone)`,
    ],
    [
      'meeting',
      `\\d{1,3}\\s?(?:m|mins?|minutes?) (?:on|over|via) (?:a )?(?:teams|zoom|google meet|webex|skype)${end}`,
    ],
    ['meeting', `${us}met (?:up )?(?:with|w/)(?=\\s)`],
    ['email', `${us}(?:emailed|wrote to)(?= )`],
    ['message', `${us}(?:texted|messaged|whatsapped)(?= )`],
  ],
  notThisChannel: `\\s*(?:${toCome}|(?<=(?:call|phone)\\s)(?!(?:with|w|from|to|re|and|was|went|came|got|had|has|is|but|so)${end})\\p{L}+(?: \\p{L}+)? back|back|me|us|her|him|them|it|(?<!(?:mail|vm)\\s)again|(?<=email|mail|text|message|call|whatsapp)\\s(?!(?:with|w|from|to|re|and|about|abt|was|on|at|of|for|in|by|after|before|went|says|said|that|this|got|had|has|is|saw|but|so)${end})\\p{L}+ (?:the|a|an|our|his|her|my|their|some) [^,.;]{1,60}(?:by|before|at|tomorrow|tmrw|today)|booked|scheduled|moved|cancell?ed|postponed|rescheduled|planned|set|next|tomorrow|tmrw|on (?:mon|tue|wed|thu|fri)\\p{L}*|invite|notes|prep|is (?:on|at|next|set|tomorrow|late|delayed|due|broken|wrong|down|full|off|still|not|too)|will|would|should|could|can|pending|due|delayed|late|pushed|numbers?|address(?:es)?|cent(?:re|er)s?|accounts?|budget|rooms?|lists?|decks?|dates?|slots?|templates?|agenda|environment|licen[cs]es?|keys?|links?|recording|system|server|campaign)${end}`,
  afterChannel:
    '\\s*(?:$|[,.;:!(]|\\s-|--|\\+|~|(?:w/?|with|from|re|today|yesterday|this morning|\\d+\\s?-?(?:m|min|mins|minutes|h|hrs?|hours?))(?![\\p{L}\\p{N}]))',
  beforeRating:
    '(?: (?:was|went|is|felt|seemed|went over|went down)|\\s*:)?(?: (?:a bit|a little|really|very|super|pretty|so|quite|rather|v))?',
  ratings: [
    ['rave', `(?:rave|raving|amazing|fantastic|brilliant|awesome|excellent|superb|stellar|loved it)`],
    ['positive', '(?:good|great|positive|nice|well|solid|friendly|pleasant|warm|lovely|gr8)'],
    ['lukewarm', '(?:ok|okay|meh|so[\\s-]so|lukewarm|neutral|mixed|fine|average|tepid|cool-ish)'],
    [
      'negative',
      '(?:bad|badly|negative|awful|terrible|horrible|rough|ugly|tense|cold|frosty|hostile|poor|tough|poorly)',
    ],
  ],
};
