import { end, wordsOf } from '../../marks/any-of';

/** What we or they do, in its plain form. */
export const infinitive = `${wordsOf(`
  envoyer renvoyer rappeler relancer appeler préparer preparer confirmer vérifier verifier demander transmettre
  présenter presenter livrer commander réserver reserver organiser apporter écrire ecrire répondre repondre donner
  fournir revoir signer payer rembourser partager inviter passer faire recontacter contacter valider décider revenir
  réessayer reessayer retenter proposer finaliser corriger chiffrer planifier caler rédiger refaire retourner voir
  installer former mettre remettre modifier transférer facturer étudier regarder tester réfléchir parler discuter
  chercher trouver prévoir tenir programmer fixer essayer`)}${end}`;

/** The future of ours, by its ending. */
const future = `(?!(?:verr|ser|aur|pourr|saur|voudr|devr|ir)(?:ai|ons|a)${end})\\p{L}{3,}(?:rai|rons)${end}`;
/** What we do, in the first person. */
export const first = `(?:${wordsOf(`
  envoie renvoie rappelle relance appelle prépare prepare confirme vérifie verifie demande transmets présente presente
  livre commande réserve reserve organise apporte écris ecris réponds reponds donne fournis revois passe fais reviens
  partage rembourse recontacte contacte réessaie reessaie retente propose finalise corrige chiffre planifie cale
  rédige refais retourne installe mets remets modifie transfère facture regarde teste occupe recommande tiens cherche offre laisse baisse ajoute
  envoyons rappelons livrons préparons relançons proposons revenons passons confirmons`)}${end}|${future})`;

/** What they do, in the third. */
export const third = `(?:${wordsOf(`
  envoie renvoie rappelle appelle confirme transmet livre commande signe paie paye donne fournit revient répond repond
  décide decide présente presente valide tranche règle renvoient envoient rappellent appellent confirment
  signent paient payent donnent reviennent répondent décident valident transmettent prévient tient`)}${end}|(?:enver|renver|rappeller|confirmer|signer|paier|payer|reviendr|répondr|décider|valider|donner|transmettr|appeller|tiendr|réglera?)(?:a|ont)${end})`;

/** Between the subject and its verb. */
export const pronoun = "(?:(?:la|le|les|lui|leur|vous|te|me|nous|se|y|en) |(?:l'|m'|t'|s')\\s*)*";

const people =
  '(?:client|cliente|directeur|directrice|patron|patronne|chef|cheffe|acheteur|acheteuse|assistante?|compta|comptabilité|service \\p{L}+|équipe|responsable|gérante?)';
const name = "(?:(?:m\\.|mr|mme|monsieur|madame) )?(?<name>\\p{L}[\\p{L}'-]+)";
/** Somebody on their side. */
export const elle = `(?:elle|il|elles|ils|(?:(?:le|la|leur|son|sa|les) |l')${people}|${name})`;
