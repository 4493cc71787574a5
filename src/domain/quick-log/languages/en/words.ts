import { englishSmall } from './small';
import { end, wordsOf } from '../../marks/any-of';
import { englishChannels } from './channels';
import { englishOpeners, englishQuoted } from './openers';
import { englishOutcomes } from './outcomes';
import type { LanguageWords } from '../language-words';
import { englishClosings } from './closings';
import { englishDates } from './dates';
import { englishFacts } from './facts';
import { englishFrames } from './frames';
import { englishMessages } from './messages';
import { englishPast } from './past';

/** English, which is understood whatever the user's languages are. */
export const english: LanguageWords = {
  language: 'en',
  small: englishSmall,
  closings: englishClosings,
  messages: englishMessages,
  frames: englishFrames,
  facts: englishFacts,
  handed: `(?:i |we )?(?:have |just )?(?:handed|passed|delegated|gave|assigned|given)(?: over)? (?<what>[\\p{L}\\p{N}-]{1,20}(?: [\\p{L}\\p{N}-]{1,20}){0,6}?) (?:over )?to (?<who>(?!her${end}|him${end}|them${end}|the |client)\\p{L}+(?: (?!for|to|by|on|in|at|from)\\p{L}+)?)(?: (?:in|at|from) \\p{L}+)?(?: to (?!do)\\p{L}+)?(?: (?:to do|for) [\\p{L}\\p{N}-]{1,20}(?: [\\p{L}\\p{N}-]{1,20}){0,3})?`,
  payments: '(?:payment|money|transfer|funds)',
  renewed: '(?:renew(?:ed|s|al)?)',
  amiss: '(?:by (?:accident|mistake)|accidentally|mistakenly|wrong(?:ly)?|instead|bounced|the other)',
  afterDeed:
    '(?:(?:over|across|through|round|off)|today|now|just now|yesterday|already|finally|too|at last|last night|this (?:morning|am|afternoon|pm|week)|signed|yday|last (?:week|month|monday|mon|tuesday|tues|wednesday|weds|thursday|thurs|friday|fri)|ok|fine|earlier|tonight|thanks|as promised|(?:w|w/|with) (?:her|his|their|the) \\p{L}+)',
  dates: englishDates,
  pastTimes: englishPast,
  ...englishChannels,
  moods: [
    ['rave', `(?:thrilled|delighted|ecstatic|over the moon|loved it|blown away|raving)`],
    [
      'positive',
      `(?:happy|pleased|sounds positive|sounded positive|went (?:really |very |pretty )?well|in a good mood|impressed)`,
    ],
    ['lukewarm', '(?:lukewarm|so[\\s-]so|meh|unimpressed|noncommittal)'],
    [
      'negative',
      '(?:furious|angry|upset|annoyed|pissed|unhappy|disappointed|frustrated|livid|fuming|irritated|not amused|mad at|went (?:really |very |pretty |so )?(?:badly|wrong))',
    ],
  ],
  not: `(?:not|isn'?t|wasn'?t|aren'?t|weren'?t|never|no longer|hardly|less than)`,
  unreal: `(?:will|'ll|would|(?<=(?<!\\p{L})(?:i|you|she|he|we|they|it|that))'d|if|should|could|might|to be|make|(?:current|existing|incumbent|present|own) \\p{L}+|status quo|what (?:she|he|they) (?:has|have|got|use|uses)|as (?:she|he|they) (?:is|are)|where (?:she|he|they) (?:is|are))`,
  outcomes: englishOutcomes,
  joins: '(?:and|then|but|so|also|plus|n|&|\\+|->|→)',
  fillers: '(?:ok|okay|so|also|and|then|but|now|well|anyway|btw|still|fyi|nb|ps|n|&|\\+|->|→|plus)',
  openers: englishOpeners,
  ifThey: `(?:if|unless|provided|assuming|as long as) (?!(?:i|we|that'?s ok|no|not|nothing|nobody|none|poss|possible|need be|needed|necessary)${end})`,
  hedges: `(?:if (?:i|we) (?:can|have|get|find|don'?t|haven'?t|do not|hear)|if (?:there'?s |there is )?no|if (?:not|poss|possible|need be|needed|necessary)|maybe|perhaps|possibly|hopefully)`,
  whether: `(?:check|see|ask|find out|confirm|know|look|verify|clarify|tell|investigate|wonder)`,
  says: `(?:(?:she|he|they|\\p{L}[\\p{L}'-]+) (?:said|says|told (?:me|us)|goes|wrote)|said|says)`,
  quoted: englishQuoted,
  past: [
    [
      'send',
      `(?:sent|resent|brought(?! up)|emailed|mailed|shared|forwarded|delivered|submitted|handed over|posted|texted|provided|gave|uploaded|(?:went|gone|is|are) (?:out|off|over|across)|gone(?=\\s*(?:$|[,.!]|today|now|yesterday|this))|(?:is|are) (?:now )?with (?:her|him|them)|out the door)`,
    ],
    [
      'receive',
      '(?:got|received|came (?:in|through|back|over|along)|(?:is|are|has come|have come) (?:in|back|here)|arrived|landed|turned up|returned)',
    ],
    ['introduce', `(?:introduced|intro'?d|connected)`],
    ['call', '(?:called|phoned|rang|spoke|talked)'],
    ['book', '(?:booked|scheduled|arranged|organi[sz]ed|set up)'],
    ['check', '(?:checked|confirmed|clarified|asked|found out|looked into|verified|reviewed)'],
    ['fix', '(?:fixed|resolved|sorted|corrected|updated|closed out)'],
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
