import { end } from '../../marks/any-of';
import { surelyVerb, verb } from './verbs';
import { adverb, her, i, iWill, iWould, who } from './subjects';
import type { Opener } from '../language-words';

const said = '(?:said|promised|agreed|confirmed|offered|committed)';
const weSaid = `${i}(?:'ve| have)? ${said}`;

/** What we are about to do, only with a time: "sending the proposal tomorrow". */
const doing =
  '(?:sending|resending|calling|emailing|moving|visiting|booking|scheduling|preparing|following up|getting back|coming back|checking|sharing|forwarding|delivering|shipping|setting up|bringing|reviewing|finishing|dropping|presenting|circling back|trying (?:again|once more|her|him|them)|talking|speaking|catching up)';

/** Not promises, though they open like one: where we are, what we think, what we shall not do. */
const idle = `(?:be (?:(?:on|out|away|off|late|back(?! in touch)|busy|happy|sad|surprised|damned|honest|glad|fine|ok|in(?! touch)|here|around|over|up|down|near|passing|travel\\p{L}+)${end}|(?!there|${doing})\\p{L}+(?:ing|ed)${end})|never|not|need time|miss|bet|guess|say|admit|assume|wait|think|believe|survive|pass${end}|have to (?:think|see|wait)|see\\s*(?:$|how|her|him|them|you)|live)`;

/** What makes a promise a maybe. */
const hedge = `(?:maybe|perhaps|possibly|probably|hopefully|with luck|(?:${i} )?(?:think|guess|reckon|hope|suppose|might))`;

/** Promises of ours, and what only looks like one. */
export const englishOurs: readonly Opener[] = [
  { means: 'note', open: `${iWill}${adverb} (?=${idle})`, anywhere: true },
  {
    means: 'note',
    open: `${i}\\s*(?:won'?t|will not|can'?t|cannot|'d (?:buy|say|rather|love|like|guess|bet))${end}`,
    anywhere: true,
  },
  {
    means: 'ours',
    open: `${hedge}[\\s,]+${iWill}${adverb} (?!${idle})(?=\\p{L})`,
    anywhere: true,
    doubtful: true,
  },
  {
    means: 'ours',
    open: `${iWill} (?:probably|prob|maybe|perhaps|possibly|hopefully) (?=\\p{L})`,
    anywhere: true,
    doubtful: true,
  },
  { means: 'ours', open: `(?:ok(?:ay)?[\\s,]+)?${iWill}${adverb} (?=\\p{L})`, anywhere: true },
  { means: 'ours', open: `(?:ill?|wel|well)${adverb} (?!${idle})(?=${verb})` },
  {
    means: 'ours',
    open: `(?:${i}(?:'ve)? )?(?:told|promised|assured) ${her} (?:that )?${iWould} (?!${idle})`,
    anywhere: true,
  },
  { means: 'ours', open: `${weSaid} (?:that )?${iWould} (?!${idle})`, anywhere: true },
  { means: 'ours', open: `${said} (?:that )?${iWould} (?!${idle})` },
  { means: 'ours', open: `(?:i|we) owe ${her} `, anywhere: true },
  { means: 'ours', open: `owe (?:her|him|them|\\p{L}[\\p{L}-]+) ` },
  { means: 'ours', open: `${weSaid} to (?=\\p{L})`, anywhere: true },
  { means: 'ours', open: `(?:${said} to (?=${verb})|promised to (?=\\p{L}))`, carried: true },
  {
    means: 'ours',
    open: `(?:(?:i|we) )?(?:'?ve |have )?promised(?: (?:her|him|them))? (?!(?:us|me|that|to|nothing|anything|never|she|he|they)${end})(?=\\p{L}|\\d)`,
  },
  {
    means: 'ours',
    open: `(?:let me|lemme) (?!(?:know|think|see|in|go|down|off|be|have)${end})(?=\\p{L}{2,} )`,
  },
  { means: 'ours', open: `(?:i'?m )?(?:gonna|going to) (?=${verb})` },
  {
    means: 'ours',
    open: `(?:${i} |${i}'?ve )?(?:(?:need|have|got|ought|want) to (?=${verb})|(?:need|have) (?:to|2) (?=\\p{L}))(?!(?:think|see|wait|be|b|know|understand|believe|consider|admit|say|go to)${end})`,
    doubtful: true,
  },
  { means: 'ours', open: `(?:${i} )?(?:must|gotta|should) (?=${verb})(?!be${end})`, doubtful: true },
  {
    means: 'ours',
    open: '(?:to\\s?do|action|task|next steps?|follow[\\s-]?up|remember|reminder|note to self)\\s*:\\s*',
    doubtful: true,
  },
  {
    means: 'ours',
    open: `(?:to-?do|reminder|remember|note to self) (?=(?:${verb}|find|get) )`,
    doubtful: true,
  },
  {
    means: 'ours',
    open: '(?<=(?:to\\s?do|action|task|next steps?|remember|reminder|note to self)\\s?: )(?=\\p{L})',
    doubtful: true,
  },
  { means: 'note', open: `note to self (?=(?:she|he|they|it|there|her|his|their|no|not)${end})` },
  { means: 'ours', open: '(?:please |pls )?remind me to ', doubtful: true },
  {
    means: 'ours',
    open: `(?:(?:it'?s|that'?s) )?(?:(?:down|up|over|back) to|on) (?:me|us) to (?=${verb})`,
    doubtful: true,
  },
  { means: 'ours', open: `(?:the )?(?:plan|idea|aim|next step)(?: is|:)? to (?=${verb})`, doubtful: true },
  {
    means: 'ours',
    open: `${who}(?:'?s| is| are) (?:waiting (?:for|on)|expecting) (?=(?:my|our)${end})`,
    doubtful: true,
  },
  {
    means: 'ours',
    open: `(?:don'?t|must not|mustn'?t) forget (?!to${end}|about${end}|(?:she|he|they|it)${end})(?=\\p{L})`,
    doubtful: true,
  },
  { means: 'ours', open: "(?:don'?t forget to|remember to) (?!ask)", doubtful: true },
  { means: 'ours', open: `${i} can (?=${surelyVerb})`, doubtful: true, needsDue: true },
  { means: 'ours', open: `(?:i'?m|(?:i )?am|we'?re|we are) to (?=${verb})`, doubtful: true },
];

/** Work of ours without a subject: "send deck EOD". */
export const englishBare: readonly Opener[] = [
  { means: 'ours', open: `${i}\\s*'?(?:m| am|re| are) (?=${doing}${end})`, needsDue: true },
  { means: 'ours', open: `(?=${doing}${end})`, needsDue: true, doubtful: true },
  // What is done to us, they do: "and come back to me Friday".
  {
    means: 'theirs',
    open: `(?=(?:(?:come|get) back to|send|give|tell|show|update|let) (?:me|us)${end})`,
    needsDue: true,
    doubtful: true,
    bare: true,
  },
  { means: 'ours', open: `let'?s (?=${verb})`, needsDue: true, doubtful: true },
  {
    means: 'ours',
    open: `(?:please |pls )?(?=(?:call|phone|ring|email|text|ping|message) (?:me|us)${end})`,
    needsDue: true,
    bare: true,
    carried: true,
  },
  {
    means: 'ours',
    open: `(?:will )?(?=(?:cb|callback|call\\s*back)${end})(?!(?:cb|callback|call\\s*back) (?:from|came))`,
  },
  // "will send over his last statements": what is his, he may be the one to send.
  {
    means: 'ours',
    open: `(?:will|shall) ${adverb}(?=(?!(?:try|call|phone|ring|text|ask|tell|chase|email|see|meet|speak|talk)${end})${verb} (?:(?:over|across|back|through|on) )?(?:his|their)${end})`,
    doubtful: true,
  },
  { means: 'ours', open: `(?:will|shall) ${adverb}(?=${verb})(?!be${end})`, carried: true },
  {
    means: 'ours',
    open: `(?:please |pls |must )?(?=(?:call|ring|phone|email|text|message|update|brief|meet|see) (?<name>\\p{L}[\\p{L}'-]+)${end})`,
    needsDue: true,
    doubtful: true,
    bare: true,
  },
  {
    means: 'ours',
    open: `(?:please |pls |must )?(?!(?:chase|mark|bill|grant|sue|rob|pat|drew|frank|hunter) (?:will|shall) )(?=${surelyVerb})`,
    needsDue: true,
    doubtful: true,
    bare: true,
  },
];
