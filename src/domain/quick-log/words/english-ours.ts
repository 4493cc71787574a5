import { end } from './any-of';
import { surelyVerb, verb } from './english-verbs';
import { adverb, her, i, iWill, iWould } from './english-subjects';
import type { Opener } from './language-words';

const said = '(?:said|promised|agreed|confirmed|offered|committed)';
const weSaid = `${i}(?:'ve|\\s+have)?\\s+${said}`;

/** Not promises, though they open like one: where we are, what we think, what we shall not do. */
const idle = `(?:be\\s+(?:(?:on|out|away|off|late|back(?!\\s+in\\s+touch)|busy|happy|sad|surprised|damned|honest|glad|fine|ok|in(?!\\s+touch)|here|around|travel\\p{L}+)${end}|(?!there)\\p{L}+(?:ing|ed)${end})|never|not|need\\s+time|miss|bet|guess|say|admit|assume|wait|think|believe|survive|pass${end}|have\\s+to\\s+(?:think|see|wait)|see\\s*(?:$|how|her|him|them|you)|live)`;

/** Promises of ours, and what only looks like one. */
export const englishOurs: readonly Opener[] = [
  { means: 'note', open: `${iWill}${adverb}\\s+(?=${idle})`, anywhere: true },
  {
    means: 'note',
    open: `${i}\\s*(?:won'?t|will\\s+not|can'?t|cannot|'d\\s+(?:buy|say|rather|love|like|guess|bet))${end}`,
    anywhere: true,
  },
  { means: 'ours', open: `(?:ok(?:ay)?[\\s,]+)?${iWill}${adverb}\\s+(?=\\p{L})`, anywhere: true },
  { means: 'ours', open: `(?:ill|wel|well)${adverb}\\s+(?=${verb})` },
  {
    means: 'ours',
    open: `(?:${i}(?:'ve)?\\s+)?(?:told|promised|assured)\\s+${her}\\s+(?:that\\s+)?${iWould}\\s+`,
    anywhere: true,
  },
  { means: 'ours', open: `${weSaid}\\s+(?:that\\s+)?${iWould}\\s+`, anywhere: true },
  { means: 'ours', open: `${said}\\s+(?:that\\s+)?${iWould}\\s+` },
  { means: 'ours', open: `(?:i|we)\\s+owe\\s+${her}\\s+`, anywhere: true },
  { means: 'ours', open: `owe\\s+(?:her|him|them|\\p{L}[\\p{L}-]+)\\s+` },
  { means: 'ours', open: `${weSaid}\\s+to\\s+(?=${verb})`, anywhere: true },
  { means: 'ours', open: `${said}\\s+to\\s+(?=${verb})` },
  {
    means: 'ours',
    open: `(?:(?:i|we)\\s+)?(?:'?ve\\s+|have\\s+)?promised(?:\\s+(?:her|him|them))?\\s+(?!(?:us|me|that|to|nothing|anything|never)${end})(?=\\p{L}|\\d)`,
  },
  { means: 'ours', open: `(?:let\\s+me|lemme)\\s+(?=${verb})` },
  { means: 'ours', open: `(?:i'?m\\s+)?(?:gonna|going\\s+to)\\s+(?=${verb})` },
  {
    means: 'ours',
    open: `(?:${i}\\s+|${i}'?ve\\s+)?(?:need|have|got|ought|want)\\s+to\\s+(?=${verb})(?!(?:think|see|wait|be)${end})`,
    doubtful: true,
  },
  { means: 'ours', open: `(?:${i}\\s+)?(?:must|gotta|should)\\s+(?=${verb})(?!be${end})`, doubtful: true },
  { means: 'ours', open: '(?:to\\s?do|action|task|next\\s+steps?|follow[\\s-]?up)\\s*:\\s*', doubtful: true },
  { means: 'ours', open: "(?:don'?t\\s+forget\\s+to|remember\\s+to)\\s+(?!ask)", doubtful: true },
  { means: 'ours', open: `${i}\\s+can\\s+(?=${surelyVerb})`, doubtful: true, needsDue: true },
  { means: 'ours', open: `(?:i\\s+)?am\\s+to\\s+(?=${verb})`, doubtful: true },
];

/** What we are about to do, only with a time: "sending the proposal tomorrow". */
const doing =
  '(?:sending|resending|calling|emailing|moving|visiting|booking|scheduling|preparing|following\\s+up|getting\\s+back|coming\\s+back|checking|sharing|forwarding|delivering|shipping|setting\\s+up|bringing|reviewing|finishing|dropping|presenting|circling\\s+back|talking|speaking|catching\\s+up)';
/** Work of ours without a subject: "send deck EOD". */
export const englishBare: readonly Opener[] = [
  { means: 'ours', open: `${i}\\s*'?(?:m|\\s+am|re|\\s+are)\\s+(?=${doing}${end})`, needsDue: true },
  { means: 'ours', open: `(?=${doing}${end})`, needsDue: true, doubtful: true },
  { means: 'ours', open: `let'?s\\s+(?=${verb})`, needsDue: true, doubtful: true },
  {
    means: 'ours',
    open: `(?:please\\s+|pls\\s+)?(?=(?:call|phone|ring|email|text|ping|message)\\s+(?:me|us)${end})`,
    needsDue: true,
  },
  { means: 'ours', open: `(?:will\\s+)?(?=(?:cb|callback|call\\s*back)${end})` },
  { means: 'ours', open: `will\\s+${adverb}(?=${verb})(?!be${end})` },
  {
    means: 'ours',
    open: `(?:please\\s+|pls\\s+|must\\s+)?(?=${surelyVerb})`,
    needsDue: true,
    doubtful: true,
    bare: true,
  },
];
