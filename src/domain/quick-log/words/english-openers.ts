import { end } from './any-of';
import { theirVerb, verb } from './english-verbs';
import { adverb, iWill } from './english-subjects';
import { englishAsks, englishLikes } from './english-asks-and-likes';
import { englishBare, englishOurs } from './english-ours';
import { englishRequests } from './english-requests';
import { englishTheirs } from './english-theirs';
import type { Opener } from './language-words';

const condition: Opener = {
  means: 'condition',
  open: `(?:if|unless|once|provided|assuming|as\\s+soon\\s+as|in\\s+case)\\s+(?!(?:i|we)${end})`,
};

/** Everything that opens a part in English; the first that fits is meant. */
export const englishOpeners: readonly Opener[] = [
  condition,
  ...englishAsks,
  ...englishOurs,
  ...englishTheirs,
  ...englishRequests,
  ...englishLikes,
  ...englishBare,
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
