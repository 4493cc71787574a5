import { anyOf, end } from '../../marks/any-of';
import { name } from './subjects';
import type { LanguageWords } from '../language-words';

const been = anyOf('is', 'are', 'was', 'were', 'has', 'have', 'just', 'finally', 'said', 'says');
/**
 * The client, before what became of it; often repeated. No word may be read in two ways, or a sentence of such words is
 * tried in every combination: what follows the subject is taken whole, and `they` is a subject only.
 */
export const client = anyOf(
  `(?:she|he|they|we|it|(?:the )?client|(?:the )?customer)(?:\\s*'(?:s|re|ve)| ${been})*(?! ${been}${end}) `,
  '(?:said|says|is|are|still|sadly|unfortunately) ',
);

const not = `(?:not|won'?t|will not|aren'?t|isn'?t|don'?t|doesn'?t|didn'?t|did not|(?:decided |voted )?(?:against|not))`;
const contract = '(?:(?:the|their|its|our) )?(?:contract|subscription|account|renewal|licen[cs]es?|plan)';
const chose =
  '(?:going with|gone with|went with|going for|opted for|chose|chosen|choosing|picked|signed with|decided on|bought from|staying with|sticking with)';
/** Another supplier, by what it is. */
const rival = `(?:(?:an?|the|another|some|their) )?(?:other (?:one|vendor|supplier|option|tool)|another|(?:one|some(?:one|body)|something) else|else|(?:cheaper|different|bigger|local|existing|current|incumbent|internal|in-house|open source) \\p{L}+|incumbent|competitors?|competition|rival|another (?:vendor|supplier|provider|tool|company|firm|option))${end}`;
const over = `(?!(?:it|her|him|them|us|this|that|(?:mon|tue|wed|thu|fri)\\p{L}*)${end})\\p{L}+ (?:over us|instead(?! of)|in the end|because|on price|due to|for the price)${end}`;

/** They leave one plan for a bigger one. */
const moreOfUs = `[^.,;\\n]{0,80} (?:upgrad(?:e|ed|es|ing)|(?:moving|going|stepping|move|went|moved) up)${end}`;

/** What became of it, in English. */
export const englishOutcomes: LanguageWords['outcomes'] = [
  [
    'no-answer',
    `(?:n/a|na|no (?:answer|ans|pick\\s?up|luck|joy|reply|response)(?! (?:yet|since|from|so far|before|until|till?|by)(?!\\p{L}))|(?:she |he |they )?(?:didn'?t|did not|doesn'?t|won'?t|isn'?t|not) (?:pick(?:ing)? up|answer(?:ing)?)(?: (?:the|her|his|their) (?:phone|mobile|cell))?(?: again)?|rang out|(?:couldn'?t|can'?t|could not) (?:reach|get hold of|get through to) (?:her|him|them|\\p{L}+)|(?:couldn'?t|didn'?t) get through|(?:nobody|no one|noone) (?:home|picked up|answered|there)|line (?:busy|engaged)|engaged tone|engaged(?=\\s*(?:$|[,.;]))|busy tone)${end}(?! (?:to|on (?:that|the (?!phone|mobile|landline|line))|about|for|my|our|her|his|the (?!phone|mobile))${end})`,
  ],
  [
    'no-answer',
    `(?:(?:it was )?(?:a )?no[ -]show(?=\\s*(?:$|[,.;:!(-]|(?:again|today)${end}))|(?:nobody|no one|noone) (?:turned up|showed(?: up)?|joined)(?=\\s*(?:$|[,.;:!(-]|(?:again|today)${end}))|(?:she |he |they )?(?:didn'?t|did not|never) (?:show(?: up)?|turn(?:ed)? up|showed(?: up)?)(?=\\s*(?:$|[,.;:!(-]|again${end})))`,
  ],
  ['no-thanks', `${client}?(?:a )?(?:polite )?no[\\s,]+thanks${end}(?! (?:to|needed|for)${end})`],
  [
    'no-thanks',
    `(?:${client}*|(?!(?:i|we|if|when|is|was)${end})(?:\\p{L}+ ){1,2})(?:not|no longer|aren'?t|isn'?t) (?:really |very |at all )?interested${end}(?! in (?:a|the|that) (?:call|lunch|demo|training|gift))`,
  ],
  ['no-thanks', `${client}*lost (?:it |the deal |this one |the account )?to (?!the${end})(?=\\p{L})`],
  ['no-thanks', `(?:(?:we )?lost (?:the deal|it on|this one|on price)|(?:deal|closed)[\\s-]lost)${end}`],
  ['no-thanks', `${client}*${chose} (?<rival>${rival}|${over})`],
  ['no-thanks', `${client}*went to (?<rival>\\p{L}+) (?:in the end|instead)${end}`],
  [
    'no-thanks',
    `${client}*${chose} (?!(?:option|plan|pro|basic|starter|premium|standard|enterprise|annual|monthly|us|our)${end})${name}(?=\\s*(?:$|[,.;:!(-]|(?:because|for|on|over|instead|in the end|as|since|due|after|:)${end}))`,
  ],
  [
    'no-thanks',
    `${client}*(?:gone|went) with (?!us${end})\\p{L}+(?: \\p{L}+)? (?:unfortunately|sadly|instead|in the end)${end}`,
  ],
  ['no-thanks', `${client}*not (?:a (?:good )?fit )?for (?:us|them|me)${end}`],
  [
    'no-thanks',
    `${client}*(?:really )?not (?:really |that |too |at all )?(?:bothered|fussed)(?=\\s*(?:$|[,.;!]|(?:tbh|really|at all|any ?more|rn|atm|right now|at the moment)${end}))`,
  ],
  [
    'no-thanks',
    `${client}*(?:decided|voted) against (?:us|(?:our|the) (?:offer|proposal|quote|bid|pilot))${end}`,
  ],
  ['no-thanks', `${client}+(?:passing|passed|pass)\\s*(?:on (?:it|this|us|our)|$)`],
  [
    'lost-renewal',
    `(?:${client}+|(?!(?:decided|voted)${end})(?<name>\\p{L}[\\p{L}'-]+) (?:is |are |has |have )?)?${not} (?:(?:be|going|to|want|wants|plan|planning|likely|looking|intend) ){0,3}renew(?:ing)?${end}(?!${moreOfUs})`,
  ],
  ['lost-renewal', `${client}*(?:churned|non-?renewal)${end}`],
  ['lost-renewal', `${client}*cancell?(?:ed|ing) ${contract}${end}`],
  ['lost-renewal', `(?:we )?lost (?:the |their |this )?renewal${end}`],
  [
    'signed',
    `${client}+signed${end}(?! (?:up|off|in|for(?! (?:another|a further|\\d))|with(?! us)|copy|nda|the nda|an? nda|dpa|the dpa)${end})`,
  ],
  [
    'signed',
    `${name} (?:has |have |just |finally )*signed(?=\\s*(?:$|[!,.]|(?:the|our) (?:contract|deal|order|offer|renewal|agreement|proposal|quote)))`,
  ],
  [
    'signed',
    `(?:(?:she|he|they|client|the client|customer) (?:has |have |just )*)?renewed(?=\\s*(?:$|[!,.]|for (?:another|a|\\d|two|three)))`,
  ],
  ['signed', `(?:\\p{L}+ ){1,3}(?:have |has )?signed up for (?:a year|\\d+ (?:months?|years?))${end}`],
  [
    'signed',
    `(?:the |our )?(?:quote|proposal|tender|bid)(?: is| was| got| has been| been)? (?:now )?accepted(?=\\s*(?:$|[!,.]|(?:today|by|in full)${end}))`,
  ],
  ['signed', `(?:we |we've )?(?:won|closed) the (?:deal|account|contract|tender|pitch)${end}`],
  [
    'signed',
    `(?:signed|(?:we )?won(?: it)?|closed[\\s-]won|deal won|deal (?:done|signed|closed)|contract(?: is|'s)? signed|signed (?:again )?for (?:another|a further|\\d+))(?=\\s*(?:$|[!,.]|the (?:contract|order(?: form)?|agreement|renewal)${end}|today|and returned|(?:more )?(?:years?|months?)${end}|[\\u2600-\\u27bf\\ud800-\\udfff]))`,
  ],
];
