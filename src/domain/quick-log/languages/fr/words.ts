import { frenchSmall } from './small';
import { end, wordsOf } from '../../marks/any-of';
import { frenchOpeners } from './openers';
import { first, third } from './verbs';
import type { LanguageWords } from '../language-words';
import { frenchClosings } from './closings';
import { frenchDates } from './dates';
import { frenchFrames } from './frames';
import { frenchMessages } from './messages';
import { frenchPast } from './past';

const name = "(?<name>\\p{L}[\\p{L}'-]+)";
const ils = "(?:(?:elle|elles|il|ils|on|est|sont|a|ont|n'est|ne sont|c'est|ça|le client|la cliente) )*";

/** French, where the user has it among their languages. */
export const french: LanguageWords = {
  language: 'fr',
  small: frenchSmall,
  participleAnywhere: true,
  closings: frenchClosings,
  messages: frenchMessages,
  frames: frenchFrames,
  nouns: [
    ['quote', 'devis'],
    ['invoice', 'facture'],
    ['contract', 'contrat'],
    ['order', 'commande'],
    ['sample', 'échantillon'],
    ['payment', 'paiement'],
    ['payment', 'virement'],
  ],
  handed:
    "(?:j'ai |on a )?(?:(?:confié|délégué) (?<what>[\\p{L}\\p{N}-]{1,20}(?: [\\p{L}\\p{N}-]{1,20}){0,6}) à (?<who>\\p{L}+)|(?<what2>[\\p{L}\\p{N}-]{1,20}(?: [\\p{L}\\p{N}-]{1,20}){0,6}) (?:confié|délégué|passé|transmis|donné)e?s? à (?<who2>\\p{L}+) en interne)",
  payments: '(?:paiement|virement|règlement)',
  renewed: '(?:renouvel\\p{L}+|reconduit\\p{L}*)',
  amiss: '(?:par erreur|mauvais\\p{L}*)',
  afterDeed: "(?:aujourd'?hui|hier|ce matin|déjà|enfin|aussi|\\p{L}+ dernier)",
  dates: frenchDates,
  pastTimes: frenchPast,
  beforeChannel: wordsOf(
    "un une le la petit petite bref bon bonne long premier première avec ce cette matin hier aujourd'hui super rapide eu j'ai on a",
  ),
  notBeforeChannel:
    "(?:pas|aucun|aucune|sans|prochain|prochaine|avant|après|pour|par|veut|veulent|demande|je|j'ai|il|elle|ils|on|si|et|ou|mais|à|de|du)",
  channels: [
    [
      'voicemail',
      'noun',
      `(?:(?:laissé (?:un )?|tombé (?:sur (?:le |sa |la )?)?)?(?:répondeur|messagerie|(?:message|msg) vocal|message(?= laissé)|message sur (?:le |son |sa )?(?:répondeur|messagerie))(?: laissé)?)${end}`,
    ],
    [
      'call',
      'noun',
      `(?:appel(?! d'offres)|coup de fil|coup de téléphone|entretien|échanges?|point (?:tél\\p{L}*|phone)|tél|tel)${end}`,
    ],
    ['meeting', 'noun', `(?:réunion|reunion|rdv|rendez-vous|visio|démo|démonstration)${end}`],
    ['email', 'noun', `(?:courriel|mél)${end}`],
    ['message', 'noun', `(?:texto|sms|message)${end}`],
    [
      'call',
      'deed',
      `(?:(?:bon |alors )*(?:je )?viens d'(?:avoir|appeler)|(?:j'ai |on a )?appelé|(?:j'ai |on a )?eu (?=\\S)[^,;.]{1,30} au (?:téléphone|tél))(?![\\p{L}])`,
    ],
    ['visit', 'deed', `(?:passé (?:chez|voir)|visité)(?![\\p{L}])`],
    ['coffee', 'noun', `café${end}`],
    ['meal', 'noun', `(?:(?:petit[- ])?déjeuner|déj|dîner|diner)${end}`],
    ['visit', 'noun', `visite${end}`],
    ['event', 'noun', `salon${end}`],
    ['training', 'noun', `formation${end}`],
    ['delivery', 'noun', `livraison${end}`],
  ],
  ownDeeds: [
    ['call', "(?:j'ai |on a )(?:appelé|eu \\p{L}+ au téléphone)"],
    ['visit', "(?:j'ai |on a )(?:visité|rendu visite)"],
  ],
  notThisChannel: `\\s*(?:est |sera )?(?:reporté|annulé|prévu|déplacé|calé|fixé|décalé|pris)e?s?(?![\\p{L}])`,
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
    ['rave', '(?:(?:est|sont|était|suis|très|trop|semble|vraiment) ravie?s?|enchantée?s?)'],
    ['positive', '(?:contente?s?|satisfaite?s?)'],
    ['negative', '(?:furieux|furieuse|fâchée?s?|mécontente?s?|énervée?s?|déçue?s?)'],
  ],
  not: '(?:pas|jamais|peu)',
  unreal: '(?:sera|serait|si)',
  outcomes: [
    [
      'no-answer',
      `${ils}(?:pas de réponse|sans réponse|(?:ne |n')?(?:(?:répond|décroche) pas|a pas (?:répondu|décroché))|pas (?:décroché|répondu)|injoignable|personne (?:au bout|ne répond|ne décroche)|occupé)(?![\\p{L}])(?! (?:à|au|encore)${end})`,
    ],
    ['no-thanks', `${ils}(?:pas intéressée?s?|non merci|pas pour (?:nous|eux|elle|lui))${end}`],
    [
      'no-thanks',
      `${ils}(?:choisi|pris|parti\\p{L}*|partent|part|passent|signé) (?:chez |avec |sur )?(?<rival>(?:un|le|leur) (?:autre|concurrent|fournisseur actuel)${end}|un concurrent)`,
    ],
    ['no-thanks', `${ils}(?:ont |a )?choisi ${name}(?=\\s*(?:$|[,.;!]))`],
    [
      'lost-renewal',
      `${ils}(?:(?:résilié|résilie|résilient)(?: (?:le|leur|son) contrat)?|ne (?:va |vont |veut |veulent )?(?:pas )?renouvel\\p{L}+(?: pas)?)(?![\\p{L}])`,
    ],
    [
      'signed',
      `(?:(?:elle|il|ils|elles|client|a|ont|c'est|vient de|viennent de) )+signé(?![\\p{L}])(?! (?:la nda|le nda|avec|chez))`,
    ],
    ['signed', `(?:(?:elle|il|ils|elles|client|a|ont) )+(?:renouvelé|reconduit)(?![\\p{L}])`],
    ['signed', `(?:devis|offre|proposition) (?:est |a été )?(?:acceptée?|validée?)(?![\\p{L}])`],
    ['signed', `(?:contrat|affaire|bon de commande) (?:est )?(?:signée?|gagnée?)(?![\\p{L}])`],
  ],
  joins: '(?:et|puis|mais|ensuite)',
  fillers: '(?:ok|et|puis|mais|donc|alors)',
  openers: frenchOpeners,
  hedges: "(?:peut-être|si possible|si j'ai le temps|si besoin|si nécessaire|sans doute|sans réponse)",
  ifThey: `(?:si (?!(?:je|nous|on|possible)${end})|s'ils? )`,
  whether: '(?:vérifie|vérifier|demande|demander|voir|savoir|saur(?:a|ont|ai)|dir(?:a|ont))',
  says: `(?:(?:elle|il|\\p{L}[\\p{L}'-]+) (?:dit|a dit))`,
  quoted: [{ means: 'theirs', open: `(?:je|j'|on|nous)\\s*(?:vous |te |t')?(?=${first}|${third})` }],
  past: [
    ['send', '(?:envoyée?s?|transmise?s?|livrée?s?|partie?s?)'],
    ['receive', '(?:reçue?s?|arrivée?s?)'],
    ['introduce', '(?:présentée?s?)'],
    ['call', '(?:appelée?s?|rappelée?s?)'],
    ['pay', '(?:payée?s?|réglée?s?|remboursée?s?)'],
    ['sign', '(?:signée?s?)'],
  ],
  weDid: "(?:(?:j'ai|on a|nous avons) )?(?:bien )?",
  theyDid: '(?:elle|il|ils|elles) (?:a|ont) (?:bien )?',
  empty: wordsOf(
    "le la les un une des du de d' l' à au aux je j'ai ai nous on elle il ils a ont et pour avec",
  ),
};
