import { end } from '../../marks/any-of';
import { theirVerb, verb } from './verbs';
import { adverb, iWill, who } from './subjects';
import { englishAsks, englishLikes } from './asks-and-likes';
import { englishBare, englishOurs } from './ours';
import { englishRequests } from './requests';
import { englishTheirs } from './theirs';
import type { Opener } from '../language-words';
import { answerOpeners } from '../answer-openers';
import { englishMessages } from './messages';

const condition: Opener = {
  means: 'condition',
  open: `(?:(?:if|unless|provided|assuming|in case)(?= )|(?:once|as soon as) (?!(?:i|we)${end}))`,
};

/** News of somebody: a clause of its own, which ends what was said before it. */
const news: readonly Opener[] = [
  // "…, renewal is 12/3": what it is about is no person.
  {
    means: 'news',
    open: `(?<=[,–-] )(?!(?:that|which|who|what|how|if|when|where|whether|there|and|here)${end})(?:(?:the|a|our|their|his|her) )?[\\p{L}'-]+(?: [\\p{L}'-]+)? (?:is|are|was|were|has|had|ends?|expires?|starts?|opens?|closes?|went|came|failed|broke)${end}`,
  },
  {
    means: 'news',
    open: `(?:also )?(?:${who}|it)(?:\\s*'(?:s|re)| (?:is|are|was|were|has|have|had|says?|said|thinks?|thought|got|gets|did|does|hates?|knows?|left|moved|seems?|sounded|laughed|replied|mentioned|told|can'?t|isn'?t|doesn'?t|didn'?t|wasn'?t|hasn'?t|aren'?t|don'?t|haven'?t))${end}`,
  },
];

/** Everything that opens a part in English; the first that fits is meant. */
export const englishOpeners: readonly Opener[] = [
  // What we ask ourselves: "does she want the harpist?"
  { means: 'note', open: `(?:does|do|did|is|are|has|have|was|were) (?=[^.!?;,]{3,80}\\?)` },
  condition,
  ...answerOpeners(englishMessages),
  ...englishAsks,
  ...englishOurs,
  ...englishTheirs,
  ...englishRequests,
  ...englishLikes,
  ...englishBare,
  ...news,
];

/** "have the budget approved"; "have to think" is no promise. */
const haveDone = `have (?!to${end})[^,.;"]{1,40}(?:\\p{L}{2}ed|ready|done|back|sent|paid|for you)${end}`;

/** Inside quotation marks *I* is the client. */
export const englishQuoted: readonly Opener[] = [
  { means: 'theirs', open: `(?:${iWill}|ill?|well)${adverb} (?=${theirVerb}|${haveDone})` },
  {
    means: 'ours',
    open: `(?:please |pls )?(?=(?:call|phone|ring|email|text|ping|message|send|give|get|let|show) (?:me|us)${end})`,
  },
  { means: 'ours', open: `you(?:'ll| will) (?=${verb})` },
  { means: 'request', open: `(?:can|could|would) (?:you|we) (?=${verb})` },
  { means: 'request', open: `(?:i|we) (?:want|need) (?!to${end})` },
];
