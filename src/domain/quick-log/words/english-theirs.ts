import { end } from './any-of';
import { theirVerb, theirVerbNow, verb } from './english-verbs';
import { adverb, name, she, who } from './english-subjects';
import type { Opener } from './language-words';

/** Promises of theirs. */
export const englishTheirs: readonly Opener[] = [
  {
    means: 'theirs',
    open: `(?:(?:she|he|they)\\s+)?(?:said|says|told\\s+(?:me|us)|promised|confirmed)\\s+(?:that\\s+)?(?:she|he|they)(?:\\s*'?ll|\\s+will|\\s*'?d|\\s+would)${adverb}\\s+(?=${theirVerb})`,
    anywhere: true,
  },
  {
    means: 'theirs',
    open: `(?:she|he|they)(?:\\s*'ll|(?<=they)ll|(?<=he|they)(?:s|re)\\s+(?:going\\s+to|gonna)|\\s+will|\\s+is\\s+going\\s+to|\\s+are\\s+going\\s+to|\\s*'(?:s|re)\\s+(?:going\\s+to|gonna))${adverb}\\s+(?=${theirVerb})`,
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
