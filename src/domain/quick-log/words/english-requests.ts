import { end } from './any-of';
import { verb } from './english-verbs';
import { her, i, who } from './english-subjects';
import type { Opener } from './language-words';

const want = `(?:wants?|needs?|(?:is\\s+|are\\s+|'s\\s+|'re\\s+|keeps?\\s+)?ask(?:s|ed|ing)?\\s+for|requests?|requested|requires?|(?:would|'d)\\s+(?:like|love|prefer)|prefers?|hop(?:es?|ing)\\s+for|insists?\\s+on|demands?|(?:is\\s+|are\\s+|'s\\s+|'re\\s+)?(?:looking|pushing)\\s+for)`;
const wantS = `(?:wants|needs|ask(?:s|ed|ing)\\s+for|requests|requested|requires|would\\s+(?:like|love)|insists\\s+on|demands)`;
const notWish = `(?!(?:to${end}(?!\\s+(?:see|get|have|know|test|understand|try|meet)${end})|more\\s+time|time${end}|out${end}|it${end}\\s*$))(?=\\p{L}|\\d|\\$|€|£)`;
/** Requests of theirs, and our answers. */
export const englishRequests: readonly Opener[] = [
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
