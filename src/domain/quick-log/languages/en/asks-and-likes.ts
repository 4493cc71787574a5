import { end } from '../../marks/any-of';
import { name, she, who } from './subjects';
import type { Opener } from '../language-words';

const remember = "(?:(?:remember|don'?t forget|must|next time)[\\s,]*(?:to )?)?";
/** What to ask about, and what was asked. */
export const englishAsks: readonly Opener[] = [
  {
    means: 'ask',
    open: `${remember}ask (?:(?:her|him|them|${name}) )?(?:about|abt|re|after) `,
    tail: '(?:next time(?: (?:i|we) (?:talk|speak|meet|call))?|again)',
  },
  {
    means: 'ask',
    open: `${remember}ask (?:(?:her|him|them|${name}) )?(?=(?:how|whether|if|what|when|where|who|why)${end})`,
    tail: '(?:next time(?: (?:i|we) (?:talk|speak|meet|call))?|again)',
  },
  { means: 'asked', open: `(?:i )?asked (?:(?:her|him|them) )?(?:about|abt|after|re|how) ` },
];

const ourThing =
  '(?:the|our|it|that|this|those|these|how|what|when|us|my|your|being|everything|idea|(?:draft|version|demo|proposal|design|layout|copy|concept|mock-?up|quote|plan|price|pitch|logo|offer|v\\d)s?|\\d|working|to (?:see|have|get|know|move|start|do|wait|keep))';
/** What they like; what they like about our product is the note. */
export const englishLikes: readonly Opener[] = [
  {
    means: 'note',
    open: `(?:${who} )?(?:really )?(?:likes?|loves?|enjoys?) (?=${ourThing}${end})`,
  },
  {
    means: 'like',
    open: `(?:${who} (?:really |also |absolutely )?(?:likes?|loves?|enjoys?|adores?|collects?(?! (?:${ourThing}|them|on|from|at|her|his|their|some)${end}))) (?=\\p{L})`,
  },
  {
    means: 'like',
    open: '(?:also |really )?(?:likes|loves|enjoys|adores|collects)\\s*:? (?=\\p{L})',
  },
  {
    means: 'like',
    open: `(?:${who}(?:'s|'re| is| are) )?(?:really |also |absolutely )?(?:obsessed with|(?:mad|crazy|nuts|passionate) about|mad on) (?!${ourThing}${end})(?=\\p{L})`,
  },
  {
    means: 'like',
    open: `${she}(?:'s|'re| is| are) (?:really |also |absolutely )?(?:mad|crazy|nuts|passionate) about (?=the (?<name>\\p{L}+))`,
  },
  {
    means: 'like',
    open: `(?:${she} \\p{L}[\\p{L}'-]+|${who})(?:'s|'re| is| are) (?:really |also |very )?into (?!${ourThing}${end})(?=\\p{L})`,
  },
  {
    means: 'like',
    open: `(?:${who}(?:'s|'re| is| are) )?(?:really |also )?(?:a )?(?:big|huge|massive)?\\s*fan of (?!(?:it|our|the product)${end})(?=\\p{L})`,
  },
];
