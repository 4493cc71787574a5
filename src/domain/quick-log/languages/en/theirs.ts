import { end } from '../../marks/any-of';
import { theirVerb, theirVerbNow, verb } from './verbs';
import { adverb, name, she, who } from './subjects';
import type { Opener } from '../language-words';

const told =
  '(?:said|says|told (?:me|us)|promised|confirmed|replied|answered|(?:wrote|emailed|texted|messaged) back)';

/** Promises of theirs. */
export const englishTheirs: readonly Opener[] = [
  {
    means: 'theirs',
    open: `(?<!(?:she|he|they) )(?:(?:she|he|they) )?${told} (?:that )?${she}(?:\\s*'?ll| will|\\s*'?d| would)${adverb} (?=${theirVerb})`,
    anywhere: true,
  },
  {
    means: 'theirs',
    open: `(?:she|he|they)(?:\\s*'ll|(?<=they|he)ll|(?<=he|they)(?:s|re) (?:going to|gonna)| will| is going to| are going to|\\s*'(?:s|re) (?:going to|gonna))${adverb} (?=${theirVerb})`,
    anywhere: true,
  },
  {
    means: 'theirs',
    open: `${who}(?:'ll| will| is going to| are going to|'s (?:going to|gonna))${adverb} (?=${theirVerb})`,
  },
  {
    means: 'theirs',
    open: `${who}(?: (?:has |have )?(?:promised|agreed|offered|committed|is|are|wants)|\\s*'(?:s|re)) to (?=(?:send|sign|pay|call|confirm|intro|introduce|get back|review|decide|share|provide|fill|return)${end})(?!call (?:him|her|them))`,
  },
  {
    means: 'theirs',
    open: `${who} (?:still |first |just )?(?:has to|needs to|have to|need to|has got to|must|is (?:due|meant|supposed) to) (?=${theirVerb})`,
    doubtful: true,
  },
  { means: 'ours', open: `(?:me|us) to (?=${verb})` },
  { means: 'theirs', open: `${name} to (?=${theirVerb})` },
  {
    means: 'theirs',
    open: `${who} promised (?:(?:me|us) )?(?!(?:to|that|she|he|they|nothing)${end})(?=\\p{L}|\\d)`,
  },
  {
    means: 'theirs',
    open: `(?!(?:i|we|also|already|just|have|has|had|was|is|as|it|that|what|and|but)${end})\\p{L}{3,} (?:has )?promised (?:(?:me|us) )?(?!(?:to|that|she|he|they|nothing|her|him|them)${end})(?=\\p{L}|\\d)`,
    doubtful: true,
  },
  {
    means: 'theirs',
    open: `(?:(?:down|up|over|back) to|on) (?!(?:me|us|the|a|an|my|our|it|monday|friday)${end})\\p{L}+ to (?=${theirVerb})`,
    doubtful: true,
  },
  {
    means: 'theirs',
    open: `(?:${who} )?${told} (?:that )?${she}(?:\\s*'?ll| will|\\s*'?d| would)${adverb} (?=${theirVerb})`,
  },
  {
    means: 'theirs',
    open: `will (?=(?:(?:sign|decide|pay|approve|countersign)${end})|(?:send|call|email|text|ping|give|let|get back to|come back to|introduce|intro|tell|show|update) (?:me|us)${end})`,
  },
  {
    means: 'theirs',
    open: `${who} (?:plans?|hopes?|aims?|intends?|expects?|(?:is|are) (?:planning|hoping|due|meant|supposed|expecting)) to (?=${theirVerb})`,
    doubtful: true,
  },
  { means: 'theirs', open: `${who} (?:just )?(?=${theirVerbNow})`, needsDue: true },
  {
    means: 'theirs',
    open: `${who}(?: (?:from|in|at) \\p{L}+)?(?:\\s*'(?:s|re)| is| are) (?=(?:sending|signing|paying|confirming|introducing|getting back|coming back|returning|sharing|forwarding|emailing|mailing|ordering|calling (?:me|us))${end}(?! (?:her|his|their) (?:son|daughter|kids?|boy|girl)${end}))`,
    needsDue: true,
  },
  {
    means: 'theirs',
    open: `(?:${who} (?:still )?|still )?owes? (?:me|us) (?!(?:(?:a|an|one|some|big|another|\\d) )*(?:favou?rs?|beers?|drinks?|pints?|coffees?|lunch|dinner|one|apology|money|explanation|nothing|\\d)${end})(?=\\p{L})`,
  },
  {
    means: 'theirs',
    open: `(?!(?:nobody|nothing|it|that|what|which|i|we)${end})\\p{L}[\\p{L}'-]+ (?:still )?owes (?:me|us) (?!(?:(?:a|an|one|some|big|another|\\d) )*(?:favou?rs?|beers?|drinks?|pints?|coffees?|lunch|dinner|one|apology|money|explanation|nothing|\\d)${end})(?=\\p{L})`,
    doubtful: true,
  },
  { means: 'theirs', open: `(?=${theirVerbNow})`, needsDue: true, doubtful: true },
  { means: 'theirs', open: `(?=let (?:me|us) know${end})`, doubtful: true },
  {
    means: 'theirs',
    open: `${she} (?:should|can|could|might) (?=${theirVerb})`,
    needsDue: true,
    doubtful: true,
  },
  {
    means: 'theirs',
    open: "(?:(?:i'?m|we'?re|am|still) )*(?:waiting (?:on|for)|awaiting) ",
    doubtful: true,
  },
];
