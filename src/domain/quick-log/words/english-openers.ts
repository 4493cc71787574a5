import { anyOf, end } from './any-of';
import { surelyVerb, theirVerb, theirVerbNow, verb } from './english-verbs';
import type { Opener } from './language-words';

const name = "(?<name>\\p{L}[\\p{L}'-]+(?:\\s\\p{L}[\\p{L}'-]+)?)";
const she = '(?:she|he|they|(?:the\\s+)?(?:client|customer|buyer)|(?:her|his|their)\\s+\\p{L}+)';
const who = anyOf(she, name);
const adverb =
  '(?:\\s+(?:also|then|now|just|probably|prob|def|definitely|hopefully|still|either|try\\s+to))*';
const i = '(?:i|we)';
const iWill = `(?:${i}\\s*'ll|${i}\\s+will|${i}\\s*'?(?:m|\\s+am|\\s*'?re|\\s+are)\\s+(?:going\\s+to|gonna))`;
const iWould = `${i}(?:\\s*'?d|\\s+would|\\s*'?ll|\\s+will)`;
const her = '(?:her|him|them|\\p{L}[\\p{L}-]+)';

const said = '(?:said|promised|agreed|confirmed|offered|committed)';
const weSaid = `${i}(?:'ve|\\s+have)?\\s+${said}`;

/** Not promises, though they open like one: where we are, what we think, what we shall not do. */
const idle = `(?:be\\s+(?:(?:on|out|away|off|late|back(?!\\s+in\\s+touch)|busy|happy|sad|surprised|damned|honest|glad|fine|ok|in(?!\\s+touch)|here|around|travel\\p{L}+)${end}|(?!there)\\p{L}+(?:ing|ed)${end})|never|not|need\\s+time|miss|bet|guess|say|admit|assume|wait|think|believe|survive|pass${end}|have\\s+to\\s+(?:think|see|wait)|see\\s*(?:$|how|her|him|them|you)|live)`;

const ours: readonly Opener[] = [
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

const theirs: readonly Opener[] = [
  {
    means: 'theirs',
    open: `(?:(?:she|he|they)\\s+)?(?:said|says|told\\s+(?:me|us)|promised|confirmed)\\s+(?:that\\s+)?(?:she|he|they)(?:\\s*'?ll|\\s+will|\\s*'?d|\\s+would)${adverb}\\s+(?=${theirVerb})`,
    anywhere: true,
  },
  {
    means: 'theirs',
    open: `(?:she|he|they)(?:\\s*'ll|\\s+will|\\s+is\\s+going\\s+to|\\s+are\\s+going\\s+to|\\s*'(?:s|re)\\s+(?:going\\s+to|gonna))${adverb}\\s+(?=${theirVerb})`,
    anywhere: true,
  },
  {
    means: 'theirs',
    open: `${who}(?:'ll|\\s+will|\\s+is\\s+going\\s+to|\\s+are\\s+going\\s+to)${adverb}\\s+(?=${theirVerb})`,
  },
  {
    means: 'theirs',
    open: `${who}\\s+(?:has\\s+|have\\s+)?(?:promised|agreed|offered|committed|is|are|wants)\\s+to\\s+(?=(?:send|sign|pay|call|confirm|intro|introduce|get\\s+back|review|decide|share|provide|fill|return)${end})(?!call\\s+(?:him|her|them))`,
  },
  { means: 'ours', open: `(?:me|us)\\s+to\\s+(?=${verb})` },
  { means: 'theirs', open: `${name}\\s+to\\s+(?=${theirVerb})` },
  {
    means: 'theirs',
    open: `${who}\\s+promised\\s+(?:(?:me|us)\\s+)?(?!(?:to|that|she|he|they|nothing)${end})(?=\\p{L}|\\d)`,
  },
  {
    means: 'theirs',
    open: `(?:${who}\\s+)?(?:said|says|promised)\\s+(?:that\\s+)?(?:she|he|they)(?:\\s*'?ll|\\s+will|\\s*'?d|\\s+would)${adverb}\\s+(?=${theirVerb})`,
  },
  {
    means: 'theirs',
    open: `will\\s+(?=(?:(?:sign|decide|pay|approve|countersign)${end})|(?:send|call|email|text|ping|give|let|get\\s+back\\s+to|come\\s+back\\s+to|introduce|intro|tell|show|update)\\s+(?:me|us)${end})`,
  },
  { means: 'theirs', open: `${who}\\s+(?:just\\s+)?(?=${theirVerbNow})`, needsDue: true },
  { means: 'theirs', open: `(?=${theirVerbNow})`, needsDue: true, doubtful: true },
  {
    means: 'theirs',
    open: `${she}\\s+(?:should|can|could|might)\\s+(?=${theirVerb})`,
    needsDue: true,
    doubtful: true,
  },
  {
    means: 'theirs',
    open: "(?:(?:i'?m|we'?re|am|still)\\s+)*(?:waiting\\s+(?:on|for)|awaiting)\\s+",
    doubtful: true,
  },
];

const want = `(?:wants?|needs?|(?:is\\s+|are\\s+|'s\\s+|'re\\s+|keeps?\\s+)?ask(?:s|ed|ing)?\\s+for|requests?|requested|requires?|(?:would|'d)\\s+(?:like|love|prefer)|prefers?|hop(?:es?|ing)\\s+for|insists?\\s+on|demands?|(?:is\\s+|are\\s+|'s\\s+|'re\\s+)?(?:looking|pushing)\\s+for)`;
const wantS = `(?:wants|needs|ask(?:s|ed|ing)\\s+for|requests|requested|requires|would\\s+(?:like|love)|insists\\s+on|demands)`;
const notWish = `(?!(?:to${end}(?!\\s+(?:see|get|have|know|test|understand|try|meet)${end})|more\\s+time|time${end}|out${end}|it${end}\\s*$))(?=\\p{L}|\\d|\\$|€|£)`;
const requests: readonly Opener[] = [
  {
    means: 'note',
    open: `${who}\\s+(?:need|want)s?\\s+to\\s+(?!(?:see|get|have|know|test|understand|try|meet)${end})`,
  },
  {
    means: 'request',
    open: `${who}\\s*${want}\\s+(?:to\\s+(?=(?:see|get|have|know|test|understand|try|meet)${end})|(?:me|us)\\s+to\\s+)?${notWish}`,
  },
  {
    means: 'request',
    open: `(?:can|could|would)\\s+(?:you|u|we)\\s+(?:please\\s+|pls\\s+)?(?=${verb})`,
    doubtful: true,
  },
  {
    means: 'request',
    open: `need\\s+(?!(?:to|help|input|more|time|a\\s+(?:break|drink|holiday))${end})${notWish}`,
    doubtful: true,
  },
  { means: 'request', open: `${who}\\s+(?:asked|asks|told)\\s+(?:me|us)\\s+to\\s+` },
  { means: 'request', open: `(?:asked|wants)\\s+(?:me|us)\\s+to\\s+` },
  {
    means: 'request',
    open: `${wantS}\\s+(?:to\\s+(?=(?:see|get|have|know|test|understand|try|meet)${end}))?${notWish}`,
  },
  {
    means: 'request',
    open: `${who}\\s+(?:asked|asks)\\s+(?:if|whether)\\s+(?:we|i)\\s+(?:can|could|would|do|will)\\s+`,
  },
  {
    means: 'refused',
    open: `(?:(?:${i})\\s+)?(?:told\\s+${her}\\s+no|said\\s+no|refused|declined|turned\\s+(?:it|them|her|him)\\s+down|no\\s+can\\s+do|not\\s+possible|can'?t\\s+do\\s+(?:it|that))${end}`,
  },
  {
    means: 'granted',
    open: `(?:(?:${i})\\s+)?(?:told\\s+${her}\\s+(?:yes|ok|okay|sure|fine)|said\\s+(?:yes|ok|okay|sure|fine)|agreed|granted|gave\\s+(?:it|them)\\s+(?:it|that))${end}(?!\\s+(?:to|that|i))`,
  },
];

const remember = "(?:(?:remember|don'?t\\s+forget|must|next\\s+time)[\\s,]*(?:to\\s+)?)?";
const asks: readonly Opener[] = [
  {
    means: 'ask',
    open: `${remember}ask\\s+(?:(?:her|him|them|${name})\\s+)?(?:about|abt|re)\\s+`,
    tail: '(?:next\\s+time|again)',
  },
  {
    means: 'ask',
    open: `${remember}ask\\s+(?:(?:her|him|them)\\s+)?(?=(?:how|whether|if|what|when|where|who)${end})`,
    tail: '(?:next\\s+time|again)',
  },
  { means: 'asked', open: `(?:i\\s+)?asked\\s+(?:(?:her|him|them)\\s+)?(?:about|abt|re|how)\\s+` },
];

const ourThing =
  '(?:the|our|it|that|this|those|these|how|what|when|us|my|your|being|everything|idea|working|to\\s+(?:see|have|get|know|move|start|do|wait|keep))';
const likes: readonly Opener[] = [
  {
    means: 'note',
    open: `(?:(?:she|he|they|${name})\\s+)?(?:really\\s+)?(?:likes?|loves?|enjoys?)\\s+(?=${ourThing}${end})`,
  },
  {
    means: 'like',
    open: `(?:(?:she|he|they|${name})\\s+(?:really\\s+|also\\s+)?(?:likes?|loves?|enjoys?|adores?|collects?))\\s+(?=\\p{L})`,
  },
  {
    means: 'like',
    open: '(?:also\\s+|really\\s+)?(?:likes|loves|enjoys|adores|collects)\\s*:?\\s+(?=\\p{L})',
  },
  {
    means: 'like',
    open: `(?:(?:she|he|they|${name})(?:'s|'re|\\s+is|\\s+are)\\s+)?(?:really\\s+|also\\s+)?(?:into|(?:a\\s+)?(?:big|huge|massive)?\\s*fan\\s+of)\\s+(?!(?:it|our|the\\s+product)${end})(?=\\p{L})`,
  },
];

/** What we are about to do, only with a time: "sending the proposal tomorrow". */
const doing =
  '(?:sending|resending|calling|emailing|moving|visiting|booking|scheduling|preparing|following\\s+up|getting\\s+back|coming\\s+back|checking|sharing|forwarding|delivering|shipping|setting\\s+up|bringing|reviewing|finishing|dropping|presenting|circling\\s+back|talking|speaking|catching\\s+up)';
const bare: readonly Opener[] = [
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

export const condition: Opener = {
  means: 'condition',
  open: `(?:if|unless|once|provided|assuming|as\\s+soon\\s+as|in\\s+case)\\s+(?!(?:i|we)${end})`,
};

export const englishOpeners: readonly Opener[] = [
  condition,
  ...asks,
  ...ours,
  ...theirs,
  ...requests,
  ...likes,
  ...bare,
];

/** Inside quotation marks *I* is the client. */
export const englishQuoted: readonly Opener[] = [
  { means: 'theirs', open: `${iWill}${adverb}\\s+(?=${theirVerb})` },
  {
    means: 'ours',
    open: `(?:please\\s+|pls\\s+)?(?=(?:call|phone|ring|email|text|ping|message|send|give|get|let|show)\\s+(?:me|us)${end})`,
  },
  { means: 'ours', open: `you(?:'ll|\\s+will)\\s+(?=${verb})` },
  { means: 'request', open: `(?:can|could|would)\\s+(?:you|we)\\s+(?=${verb})` },
  { means: 'request', open: `(?:i|we)\\s+(?:want|need)\\s+(?!to${end})` },
];
