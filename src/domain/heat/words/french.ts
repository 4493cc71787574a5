import { wordsOf } from '../../quick-log/marks/any-of';
import type { AskWords } from './ask-words';

const what = wordsOf(`
  signature décision commande engagement accord renouvellement recommandation acompte paiement réponse_définitive
  bon_de_commande budget`);
const action = wordsOf(`
  signer acheter commander renouveler payer décider conclure s'engager valider recommander souscrire`);
const does = wordsOf(`
  signe signent signerait signeraient achète achètent commande commandent renouvelle renouvellent renouvellerait paie
  paient décide décident`);
const article = "(?:(?:la|le|les|une?|sa|son|leur) |l'|d')?";

/** French, if it is among the user's languages. */
export const french: AskWords = {
  language: 'fr',
  theirs:
    "(?:elles?|ils?|qui|clients?|clientes?) (?:(?:nous|lui|leur|m'|l') ?)?(?:a|ont) (?:(?!(?:je|nous|on) )[^\\s,;.]+ ){0,2}",
  asks: [
    `(?:demandé|réclamé|redemandé) (?:à nouveau )?${article}${what}`,
    `demandé (?:[^\\s,;.]+ ){0,2}de ${action}`,
    `demandé (?:si |s')(?:elles?|ils?|on)(?: [^\\s,;.]+){0,2}? ${does}`,
    '(?:relancée?s?|pitchée?s?|harcelée?s?)',
    `(?:insisté|poussée?s?) (?:[^\\s,;.]+ ){0,2}(?:pour|à|sur) ${article}(?:${what}|${action})`,
    "(?:tenté|essayé) (?:de |d')(?:vendre|conclure|placer|signer)",
    "proposé (?:l'|la |le |un |une )(?:abonnement|formule annuelle|option|version supérieure|upgrade|contrat annuel)",
  ],
};
