import { end } from '../../marks/any-of';
import { elle, first, infinitive, pronoun, third } from './verbs';
import type { Opener } from '../language-words';
import { answerOpeners } from '../answer-openers';
import { frenchMessages } from './messages';

/** We, as who does it: in "elle nous envoie" it is we who get it. */
const nous = `nous(?=\\s(?:\\p{L}+\\s|\\p{L}'){0,2}\\p{L}+ons${end})`;
const je = `(?:je|j'|on|${nous})`;
/** Right after the verb: what was said is not to be done. */
const not = `(?:pas|rien|jamais|aucune?|plus)${end}`;

const promised = "(?!(?:rien|pas|jamais|aucune?|que|qu'|par)(?![\\p{L}]))(?:(?:de |d')\\s*)?";

const asks: readonly Opener[] = [
  {
    means: 'ask',
    open: `(?:lui |leur )?(?:demander|prendre) (?:des )?nouvelles (?:de |du |des |d')`,
  },
  { means: 'ask', open: `(?:lui |leur )?demander (?=(?:comment|si|quand|où)${end})` },
];

const ours: readonly Opener[] = [
  { means: 'note', open: `${je}\\s*(?:ne |n')`, anywhere: true },
  { means: 'note', open: `${je}\\s*${pronoun}${first} ${not}`, anywhere: true },
  {
    means: 'ours',
    open: `(?:peut-être|sans doute|je pense|normalement) (?:qu')?(?:que )?(?=${je}\\s*${pronoun}${first})`,
    doubtful: true,
  },
  { means: 'ours', open: `${je}\\s*(?=${pronoun}${first})`, anywhere: true },
  {
    means: 'ours',
    open: `(?:je vais|on va|nous allons) (?!${not}|voir|essayer de voir|réfléchir)${pronoun}(?=${infinitive})`,
    anywhere: true,
  },
  {
    means: 'ours',
    open: `(?:j'ai|(?:je|on) (?:lui|leur|vous) (?:ai|a)) promis ${promised}`,
    anywhere: true,
  },
  { means: 'ours', open: `promis ${promised}` },
  {
    means: 'ours',
    open: `(?:j'ai|(?:je|on) (?:lui|leur) (?:ai|a)) dit (?:que |qu')(?=${je}\\s*${pronoun}${first})`,
    anywhere: true,
  },
  { means: 'ours', open: `(?:je dois|il faut|on doit|penser à) ${pronoun}(?=${infinitive})`, doubtful: true },
  { means: 'ours', open: `à (?=${infinitive})`, doubtful: true, needsDue: true, bare: true },
  { means: 'ours', open: `${elle} attend(?:ent)? (?=(?:mon|ma|mes|notre|nos)${end})`, doubtful: true },
  { means: 'ours', open: '(?:à faire|todo)\\s*:\\s*', doubtful: true },
];

const theirs: readonly Opener[] = [
  { means: 'note', open: `${elle} ${pronoun}(?:va|vont|${third}) ${not}` },
  {
    means: 'theirs',
    open: `${elle} (?:va|vont) ${pronoun}(?!(?:réfléchir|voir|faire|passer)${end})(?=${infinitive})`,
  },
  { means: 'theirs', open: `${elle} (?:a|ont) promis (?:de |d')?` },
  { means: 'theirs', open: `${elle} (?:doit|doivent) ${pronoun}(?=${infinitive})`, doubtful: true },
  { means: 'theirs', open: `${elle} ${pronoun}(?=${third})` },
  { means: 'theirs', open: `(?:me |nous |m')(?=${third})`, needsDue: true },
  { means: 'theirs', open: `${elle} (?:me|nous) (?=dir(?:a|ont)${end})` },
  { means: 'theirs', open: `(?:j'|on |en )?(?:attends?|attente de)${end} `, doubtful: true },
];

const wants =
  "(?:veut|veulent|voudrait|voudraient|aimerait|aimeraient|demande|demandent|(?:a|ont) demandé|souhaite|souhaitent|souhaiterait|(?:a|ont|aurait) besoin d(?:e |')|il (?:lui|leur) faut)";
const requests: readonly Opener[] = [
  {
    means: 'request',
    open: `(?:${elle} )?${wants}\\s*(?=\\S)(?!(?:réfléchir|attendre|y réfléchir|si|comment|pourquoi|prendre le temps|du temps)${end})`,
  },
  { means: 'refused', open: `(?:(?:j'ai|on a) )?(?:refusé|dit (?:que )?non|pas possible)(?![\\p{L}])` },
  {
    means: 'granted',
    open: `(?:(?:j'ai|on a) )?(?:accepté|dit (?:que )?oui|dit ok|dit d'accord)(?![\\p{L}])`,
  },
];

const likes: readonly Opener[] = [
  {
    means: 'note',
    open: `(?:${elle} )?(?:aime|adore) (?:notre|nos|le produit|la démo|l'idée|l'outil|bien notre|pas)${end}`,
  },
  {
    means: 'like',
    open: `(?:${elle} )?(?:(?:aime|adore)(?: (?:beaucoup|bien))?|(?:est )?(?:fan|passionnée?) d(?:e |u |')|joue (?:au |à la |du ))\\s*`,
  },
];

/** What opens a part in French; the first that fits is meant. */
export const frenchOpeners: readonly Opener[] = [
  { means: 'condition', open: `(?:s'ils? |si (?=\\p{L})|dès qu(?:e |'))` },
  ...answerOpeners(frenchMessages),
  ...asks,
  ...ours,
  ...theirs,
  ...requests,
  ...likes,
  { means: 'ours', open: `${pronoun}(?=${infinitive})`, doubtful: true, needsDue: true, bare: true },
];
