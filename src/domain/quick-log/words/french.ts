import { end, wordsOf } from './any-of';
import type { LanguageWords, Opener } from './language-words';
import { answerOpeners } from './message-words';

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
const elle = `(?:elle|il|elles|ils|(?:le|la) client(?:e)?|${name})`;

const openers: readonly Opener[] = [
  { means: 'condition', open: `(?:s'ils?|si (?!je|nous|on)|dès qu)` },
  ...answerOpeners('fr'),
  { means: 'ask', open: `(?:demander|prendre) (?:des )?nouvelles (?:de |du |d')` },
  { means: 'ask', open: `demander (?=(?:comment|si|quand)${end})` },
  { means: 'ours', open: `(?:je|j'|on|nous)\\s*${pronoun}(?=${first})`, anywhere: true },
  {
    means: 'ours',
    open: `(?:je vais|on va|nous allons) ${pronoun}(?=${infinitive})`,
    anywhere: true,
  },
  { means: 'ours', open: `(?:j'ai )?promis (?:(?:de|d')\\s*)?` },
  { means: 'ours', open: `(?:je dois|il faut) ${pronoun}(?=${infinitive})`, doubtful: true },
  { means: 'ours', open: '(?:à faire|todo)\\s*:\\s*', doubtful: true },
  { means: 'theirs', open: `${elle} (?:va|vont) ${pronoun}(?=${infinitive})` },
  { means: 'theirs', open: `${elle} ${pronoun}(?=${third})` },
  {
    means: 'request',
    open: `(?:${elle} )?(?:veut|veulent|voudrait|demande|demandent|souhaite|souhaitent|a besoin d(?:e |'))\\s*(?!(?:réfléchir|attendre)${end})`,
  },
  { means: 'refused', open: `(?:(?:j'ai )?(?:refusé|dit non))(?![\\p{L}])` },
  { means: 'granted', open: `(?:(?:j'ai )?(?:accepté|dit oui))(?![\\p{L}])` },
  { means: 'note', open: `(?:${elle} )?(?:aime|adore) (?:notre|le produit|la démo)` },
  { means: 'like', open: `(?:${elle} )?(?:aime|adore|(?:est )?fan d(?:e |'))\\s*` },
  { means: 'ours', open: `${pronoun}(?=${infinitive})`, doubtful: true, needsDue: true, bare: true },
];

/** French, where the user has it among their languages. */
export const french: LanguageWords = {
  language: 'fr',
  beforeChannel: wordsOf('un une le la petit petite bref bon bonne long premier première avec'),
  notBeforeChannel:
    "(?:pas|aucun|aucune|sans|prochain|prochaine|avant|après|pour|par|veut|veulent|demande|je|j'ai|il|elle|ils|on|si|et|ou|mais|à|de|du)",
  channels: [
    ['voicemail', 'noun', `(?:répondeur|messagerie|message vocal)${end}`],
    ['call', 'noun', `(?:appel|coup de fil|tél|tel)${end}`],
    ['meeting', 'noun', `(?:réunion|reunion|rdv|rendez-vous|visio|démo|démonstration)${end}`],
    ['email', 'noun', `(?:courriel|mél)${end}`],
    ['coffee', 'noun', `café${end}`],
    ['meal', 'noun', `(?:déjeuner|dîner|diner)${end}`],
    ['visit', 'noun', `visite${end}`],
    ['event', 'noun', `salon${end}`],
    ['training', 'noun', `formation${end}`],
    ['delivery', 'noun', `livraison${end}`],
  ],
  ownDeeds: [
    ['call', "(?:j'ai |on a )(?:appelé|eu \\p{L}+ au téléphone)"],
    ['visit', "(?:j'ai |on a )(?:visité|rendu visite)"],
  ],
  notThisChannel: `\\s*(?:reporté|annulé|prévu|déplacé)${end}`,
  afterChannel:
    '\\s*(?:$|[,.;:!(]|\\s-|--|\\+|~|(?:avec|de|hier|aujourd|\\d+\\s?(?:min|mn|h)\\p{L}*)(?![\\p{L}\\p{N}]))',
  beforeRating: "(?: (?:était|s'est)|\\s*:)?(?: (?:très|plutôt))?",
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
    ['no-answer', `(?:pas de réponse|ne répond pas|injoignable|personne au bout)${end}`],
    [
      'no-thanks',
      `(?:(?:elle|il|ils) (?:est|sont|n'est|ne sont) )?(?:pas intéressée?s?|non merci|pas pour nous)${end}`,
    ],
    ['lost-renewal', `(?:(?:elle|il|ils|a|ont) )*(?:résilié|ne renouvelle(?:nt)? pas)${end}`],
    ['signed', `(?:(?:elle|il|ils|a|ont) )+signé${end}`],
  ],
  joins: '(?:et|puis|mais|ensuite)',
  fillers: '(?:ok|et|puis|mais|donc|alors)',
  openers,
  ifThey: `(?:si (?!(?:je|nous|on)${end})|s'ils? |dès qu)`,
  whether: '(?:vérifie|vérifier|demande|demander|voir)',
  says: `(?:(?:elle|il|\\p{L}[\\p{L}'-]+) (?:dit|a dit))`,
  quoted: [{ means: 'theirs', open: `(?:je|j'|on|nous)\\s*(?:vous |te |t')?(?=${first}|${third})` }],
  past: [
    ['send', '(?:envoyée?s?|transmise?s?|livrée?s?)'],
    ['receive', '(?:reçue?s?)'],
    ['introduce', '(?:présentée?s?)'],
    ['call', '(?:appelée?s?|rappelée?s?)'],
    ['pay', '(?:payée?s?|remboursée?s?)'],
    ['sign', '(?:signée?s?)'],
  ],
  weDid: "(?:(?:j'ai|on a|nous avons) )?(?:bien )?",
  theyDid: '(?:elle|il|ils|elles) (?:a|ont) (?:bien )?',
  empty: wordsOf(
    "le la les un une des du de d' l' à au aux je j'ai ai nous on elle il ils a ont et pour avec",
  ),
};
