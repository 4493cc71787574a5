import { end, wordsOf } from './any-of';
import type { LanguageWords, Opener } from './language-words';

const infinitive = `${wordsOf(`
  envoyer renvoyer rappeler relancer appeler préparer preparer confirmer vérifier verifier demander transmettre
  présenter presenter livrer commander réserver reserver organiser apporter écrire ecrire répondre repondre donner
  fournir revoir signer payer rembourser partager inviter passer faire recontacter`)}${end}`;
const first = `${wordsOf(`
  envoie renvoie rappelle relance appelle prépare prepare confirme vérifie verifie demande transmets présente presente
  livre commande réserve reserve organise apporte écris ecris réponds reponds donne fournis revois passe fais reviens
  partage rembourse recontacte`)}${end}`;
const third = `${wordsOf(`
  envoie renvoie rappelle confirme transmet livre commande signe paie paye donne fournit revient répond repond décide
  decide présente presente valide réfléchit`)}${end}`;
const pronoun = "(?:(?:la|le|les|lui|leur|l'|vous|te|me|nous|m'|y)\\s*)*";
const name = "(?<name>\\p{L}[\\p{L}'-]+)";
const elle = `(?:elle|il|elles|ils|(?:le|la)\\s+client(?:e)?|${name})`;

const openers: readonly Opener[] = [
  { means: 'condition', open: `(?:s'ils?|si\\s+(?!je|nous|on)|dès\\s+qu)` },
  { means: 'ask', open: `(?:demander|prendre)\\s+(?:des\\s+)?nouvelles\\s+(?:de\\s+|du\\s+|d')` },
  { means: 'ask', open: `demander\\s+(?=(?:comment|si|quand)${end})` },
  { means: 'ours', open: `(?:je|j'|on|nous)\\s*${pronoun}(?=${first})`, anywhere: true },
  {
    means: 'ours',
    open: `(?:je\\s+vais|on\\s+va|nous\\s+allons)\\s+${pronoun}(?=${infinitive})`,
    anywhere: true,
  },
  { means: 'ours', open: `(?:j'ai\\s+)?promis\\s+(?:(?:de|d')\\s*)?` },
  { means: 'ours', open: `(?:je\\s+dois|il\\s+faut)\\s+${pronoun}(?=${infinitive})`, doubtful: true },
  { means: 'ours', open: '(?:à\\s+faire|todo)\\s*:\\s*', doubtful: true },
  { means: 'theirs', open: `${elle}\\s+(?:va|vont)\\s+${pronoun}(?=${infinitive})` },
  { means: 'theirs', open: `${elle}\\s+${pronoun}(?=${third})` },
  {
    means: 'request',
    open: `(?:${elle}\\s+)?(?:veut|veulent|voudrait|demande|demandent|souhaite|souhaitent|a\\s+besoin\\s+d(?:e\\s+|'))\\s*(?!(?:réfléchir|attendre)${end})`,
  },
  { means: 'refused', open: `(?:(?:j'ai\\s+)?(?:refusé|dit\\s+non))(?![\\p{L}])` },
  { means: 'granted', open: `(?:(?:j'ai\\s+)?(?:accepté|dit\\s+oui))(?![\\p{L}])` },
  { means: 'note', open: `(?:${elle}\\s+)?(?:aime|adore)\\s+(?:notre|le\\s+produit|la\\s+démo)` },
  { means: 'like', open: `(?:${elle}\\s+)?(?:aime|adore|(?:est\\s+)?fan\\s+d(?:e\\s+|'))\\s*` },
  { means: 'ours', open: `${pronoun}(?=${infinitive})`, doubtful: true, needsDue: true, bare: true },
];

/** French, where the user has it among their languages. */
export const french: LanguageWords = {
  language: 'fr',
  beforeChannel: wordsOf('un une le la petit petite bref bon bonne long premier première avec'),
  channels: [
    ['voicemail', 'noun', `(?:répondeur|messagerie|message\\s+vocal)${end}`],
    ['call', 'noun', `(?:appel|coup\\s+de\\s+fil|tél|tel)${end}`],
    ['meeting', 'noun', `(?:réunion|reunion|rdv|rendez-vous|visio|démo|démonstration)${end}`],
    ['email', 'noun', `(?:courriel|mél)${end}`],
    ['coffee', 'noun', `café${end}`],
    ['meal', 'noun', `(?:déjeuner|dîner|diner)${end}`],
    ['visit', 'noun', `visite${end}`],
    ['event', 'noun', `salon${end}`],
    ['training', 'noun', `formation${end}`],
    ['delivery', 'noun', `livraison${end}`],
  ],
  notThisChannel: `\\s*(?:reporté|annulé|prévu|déplacé)${end}`,
  beforeRating: "(?:\\s+(?:était|s'est)|\\s*:)?(?:\\s+(?:très|plutôt))?",
  ratings: [
    ['rave', '(?:enthousiaste|génial|excellent|ravi|ravie|super)'],
    ['positive', '(?:bien|bon|positif|sympa|agréable)'],
    ['lukewarm', '(?:ok|moyen|mitigé|bof|tiède)'],
    ['negative', '(?:mauvais|mal|négatif|tendu|froid|difficile)'],
  ],
  moods: [
    ['rave', '(?:ravie?s?|enchantée?s?)'],
    ['positive', '(?:contente?s?|satisfaite?s?)'],
    ['negative', '(?:furieux|furieuse|fâchée?s?|mécontente?s?|énervée?s?|déçue?s?)'],
  ],
  not: '(?:pas|jamais|peu)',
  unreal: '(?:sera|serait|si)',
  outcomes: [
    ['no-answer', `(?:pas\\s+de\\s+réponse|ne\\s+répond\\s+pas|injoignable|personne\\s+au\\s+bout)${end}`],
    [
      'no-thanks',
      `(?:(?:elle|il|ils)\\s+(?:est|sont|n'est|ne\\s+sont)\\s+)?(?:pas\\s+intéressée?s?|non\\s+merci|pas\\s+pour\\s+nous)${end}`,
    ],
    ['lost-renewal', `(?:(?:elle|il|ils|a|ont)\\s+)*(?:résilié|ne\\s+renouvelle(?:nt)?\\s+pas)${end}`],
    ['signed', `(?:(?:elle|il|ils|a|ont)\\s+)+signé${end}`],
  ],
  joins: '(?:et|puis|mais|ensuite)',
  fillers: '(?:ok|et|puis|mais|donc|alors)',
  openers,
  ifThey: `(?:si\\s+(?!(?:je|nous|on)${end})|s'ils?\\s+|dès\\s+qu)`,
  whether: '(?:vérifie|vérifier|demande|demander|voir)',
  says: `(?:(?:elle|il|\\p{L}[\\p{L}'-]+)\\s+(?:dit|a\\s+dit))`,
  quoted: [{ means: 'theirs', open: `(?:je|j'|on|nous)\\s*(?:vous\\s+|te\\s+|t')?(?=${first}|${third})` }],
  past: [
    ['send', '(?:envoyée?s?|transmise?s?|livrée?s?)'],
    ['receive', '(?:reçue?s?)'],
    ['introduce', '(?:présentée?s?)'],
    ['call', '(?:appelée?s?|rappelée?s?)'],
    ['pay', '(?:payée?s?|remboursée?s?)'],
    ['sign', '(?:signée?s?)'],
  ],
  weDid: "(?:(?:j'ai|on\\s+a|nous\\s+avons)\\s+)?(?:bien\\s+)?",
  theyDid: '(?:elle|il|ils|elles)\\s+(?:a|ont)\\s+(?:bien\\s+)?',
  empty: wordsOf(
    "le la les un une des du de d' l' à au aux je j'ai ai nous on elle il ils a ont et pour avec",
  ),
};
