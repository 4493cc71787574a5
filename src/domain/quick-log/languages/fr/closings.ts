import { end } from '../../marks/any-of';
import type { ClosingWords } from '../closing-words';

/** How French says that something is done. */
export const frenchClosings: ClosingWords = {
  undone: '(?:pas|jamais|oublié|va|vais|doit|dois|devrait|si|sera|aucune?)',
  aside: `(?:à propos|au sujet|concernant|par rapport|sur|pour|que|qu'\\p{L}+)`,
  toWhom: 'à',
  unreached:
    "(?:pas de réponse|sans réponse|répondeur|messagerie|message (?:vocal|laissé)|laissé (?:un )?message|(?:pas|n'a pas|ne) (?:répondu|décroché|répond|joint|décroche)|injoignable|occupée?|personne (?:au bout|ne|n')|réessa\\p{L}+|retent\\p{L}+)",
  did: '(?:fait|terminé|fini)',
  done: '(?:(?:est|sont|a été|bien) )*(?:faite?s?|terminée?s?|finie?s?|bouclée?s?|effectuée?s?)',
  met: '(?:rencontrée?s?|fait connaissance)',
  gave: '(?:offerte?s?|offert|donnée?s?|apportée?s?|envoyée?s?|expédiée?s?)',
  posted: '(?:envoyée?s?|expédiée?s?)',
  yes: [
    '(?:accordé|accepté|validé|dit oui (?:pour|à|sur))',
    '(?:(?:est|a été|bien) )*(?:accordée?s?|acceptée?s?|validée?s?)',
  ],
  no: ['(?:refusé|dit non (?:pour|à|sur))', '(?:(?:est|a été) )*(?:refusée?s?|rejetée?s?)'],
  released:
    "(?:(?:n'?a |ont |n'ont )?plus besoin d(?:es?|u|(?='))|ne (?:veut|veulent) plus|pas besoin d(?:e|(?='))|inutile d(?:e|(?='))|plus la peine d(?:e|(?=')))",
  stillNeeded:
    "(?:avant|jusqu(?=')|d'ici|tout de suite|pour (?:l'instant|le moment)|cette semaine|ce mois|aujourd'hui|demain|si|s'ils?|sauf|peut-être|encore|aussi vite|pas sûre?)",
  reviewed: `(?:(?:fait|faite?) (?:le point|le bilan|un point|un bilan|la revue)(?! sur (?:le|la|les) (?!relation))|(?:le |la )?(?:bilan|point|revue) (?:trimestrielle?|annuelle?|semestrielle?|mensuelle?)?\\s?faite?${end})`,
};
