import { end } from './any-of';
import { name } from './english-subjects';
import type { Opener } from './language-words';

const remember = "(?:(?:remember|don'?t\\s+forget|must|next\\s+time)[\\s,]*(?:to\\s+)?)?";
/** What to ask about, and what was asked. */
export const englishAsks: readonly Opener[] = [
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
/** What they like; what they like about our product is the note. */
export const englishLikes: readonly Opener[] = [
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
