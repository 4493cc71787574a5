import { end } from '../../marks/any-of';
import { theirVerb, verb } from './verbs';
import { her, i, who } from './subjects';
import type { Opener } from '../language-words';

const want = `(?:wants?|needs?|(?:is |are |'s |'re |keeps? )?ask(?:s|ed|ing)? for|requests?|requested|requires?|(?:would|'d) (?:like|love|prefer)|prefers?|hop(?:es?|ing) for|insists? on|demands?|(?:is |are |'s |'re )?(?:looking|pushing) for)`;
const wantS = `(?:wants|needs|ask(?:s|ed|ing) for|requests|requested|requires|would (?:like|love)|insists on|demands)`;
const yes = '(?:yes|yeah|yep|ok|okay|sure|fine|of course|no (?:problem|prob|worries|issue))';
/** What they can only do with us: to want it is to ask for it. */
const wish =
  '(?:see|get|have|know|test|understand|try|meet|drop|cut|reduce|cancel|downgrade|upgrade|extend|renew|pause|postpone|prepone|reschedule|renegotiate|switch|swap)';
const notWish = `(?!(?:to${end}(?! ${wish}${end})|more time|time${end}|out${end}|it${end}\\s*$))(?=\\p{L}|\\d|\\$|€|£)`;
/** Requests of theirs, and our answers. */
export const englishRequests: readonly Opener[] = [
  {
    means: 'note',
    open: `${who} (?:need|want)s? to (?!${wish}${end}|${theirVerb}|[^,;.]{1,60} (?:by|before|b4)${end})`,
  },
  {
    means: 'request',
    open: `${who}\\s*${want} (?:to (?=${wish}${end})|(?:me|us) to )?${notWish}`,
  },
  // Dictated without a stop: "with Helen she wants …".
  {
    means: 'request',
    open: `(?<!(?:does|do|did|if|whether|what|when|how) )(?:she|he|they) (?:wants?|needs?|asked for|would like) (?!(?:to|me|us|more time|time|out)${end})(?=\\p{L}|\\d)`,
    anywhere: true,
  },
  // Dictated without a stop: "she loves it wants two more seats".
  {
    means: 'request',
    open: `(?<=(?:it|them|that|well|good|happy|keen|great) )wants (?=(?:an?|another|more|some|two|three|four|five|\\d+)${end})`,
    anywhere: true,
  },
  { means: 'request', open: `kindly (?=${verb})`, doubtful: true },
  {
    means: 'request',
    open: `(?:please |pls )?(?:can|could|would) (?:you|u|we) (?:please |pls )?(?=${verb})`,
    doubtful: true,
  },
  { means: 'request', open: `(?:want|wanted) (?=(?:\\d+|an?|the|more)${end})${notWish}`, doubtful: true },
  {
    means: 'request',
    open: `need (?!(?:to|2|help|input|more|time|a (?:break|drink|holiday))${end}|[^,.;\\s]{1,20}(?: [^,.;\\s]{1,20}){0,4} (?:from|off) (?:her|him|them)${end})${notWish}`,
    doubtful: true,
  },
  { means: 'request', open: `${who} (?:asked|asks|told) (?:me|us) to ` },
  { means: 'request', open: `(?:asked|wants) (?:me|us) to ` },
  // Without a subject it may as well be we who asked; for a review it was.
  {
    means: 'note',
    open: `asked for (?:(?:a|an|some|another|their|his|her) )?(?:\\p{L}+ )?(?:reviews?|referrals?|references?|testimonials?|intros?|introductions?)${end}`,
  },
  { means: 'request', open: `asked for ${notWish}`, doubtful: true },
  {
    means: 'request',
    open: `${wantS} (?:to (?=${wish}${end}))?${notWish}`,
  },
  {
    means: 'request',
    open: `${who} (?:asked|asks) (?:(?:if|whether) )?(?:(?:we|i) (?:can|could|would|do|will)|(?:can|could|would|will) (?:we|i|you)) `,
  },
  {
    means: 'request',
    open: `(?:asked|asks) (?:if|whether) we (?:can|could|would) (?!(?:talk|speak|meet|call|see|visit|come|send)${end})`,
    doubtful: true,
  },
  {
    means: 'request',
    open: `(?:she|he|they|(?:the )?client) wanted (?=(?:\\d+|an?|more)${end})(?!(?:a|an) (?:word|chat|moment|break|look)${end})${notWish}`,
    doubtful: true,
  },
  {
    means: 'refused',
    open: `(?:(?:${i}) )?(?:told ${her} (?:no|(?:that )?(?:it|that)(?:'s| is| was) (?:not possible|impossible)|(?:that )?(?:we|i) (?:can'?t|cannot|won'?t|don'?t|couldn'?t))|said (?:no|(?:we|i) (?:can'?t|cannot|won'?t)|(?:it|that)(?:'s| is| was) not possible)|refused|declined|turned (?:it|them|her|him) down|no can do|not possible|can'?t do (?:it|that)|pushed back)${end}(?! (?:problem|prob|worries|issue|rush|need|thanks|one|bother)${end})`,
  },
  {
    means: 'granted',
    open: `(?:(?:${i}) )?(?:told ${her} (?:${yes}|(?:that )?(?:it|that)(?:'s| is| was) (?:${yes}|possible)|(?:that )?(?:we|i) can(?=\\s*(?:$|[.,;!]|do)))|said (?:${yes}|(?:it|that)(?:'s| is| was) ${yes}|we can)|agreed|granted|gave (?:it|them) (?:it|that))${end}(?! (?:to|that|i))`,
  },
];
