import { end } from './any-of';
import { theirVerb, verb } from './english-verbs';
import { adverb, iWill } from './english-subjects';
import { englishAsks, englishLikes } from './english-asks-and-likes';
import { englishBare, englishOurs } from './english-ours';
import { englishRequests } from './english-requests';
import { englishTheirs } from './english-theirs';
import type { Opener } from './language-words';
import { answerOpeners } from './message-words';

const condition: Opener = {
  means: 'condition',
  open: `(?:if|unless|once|provided|assuming|as soon as|in case) (?!(?:i|we)${end})`,
};

/** Everything that opens a part in English; the first that fits is meant. */
export const englishOpeners: readonly Opener[] = [
  condition,
  ...answerOpeners('en'),
  ...englishAsks,
  ...englishOurs,
  ...englishTheirs,
  ...englishRequests,
  ...englishLikes,
  ...englishBare,
];

/** Inside quotation marks *I* is the client. */
export const englishQuoted: readonly Opener[] = [
  { means: 'theirs', open: `${iWill}${adverb} (?=${theirVerb})` },
  {
    means: 'ours',
    open: `(?:please |pls )?(?=(?:call|phone|ring|email|text|ping|message|send|give|get|let|show) (?:me|us)${end})`,
  },
  { means: 'ours', open: `you(?:'ll| will) (?=${verb})` },
  { means: 'request', open: `(?:can|could|would) (?:you|we) (?=${verb})` },
  { means: 'request', open: `(?:i|we) (?:want|need) (?!to${end})` },
];
