import type { SentenceContext } from '../../../../src/domain/quick-log/reading';

const sets = {
  de: new Set(
    `ich und der das nicht mit für ist hab habe bis morgen heute gestern nochmal angebot kunde kundin bei wir ihm ihr auf zum zur noch ein eine einen
    den dem herr frau er sie mir uns schicke schickt termin vertrag rechnung zahlung erreicht gespräch geht übermorgen mo di mi donnerstag freitag
    montag dienstag mittwoch woche wochenende mailbox raus besuch telefonat anruf besprechung interesse unterschrieben falls wenn versuchs probiers`.split(
      /\s+/,
    ),
  ),
  fr: new Set(
    `je le la les des du pour avec est et pas demain rappeler envoyer il elle lui devis semaine jeudi lundi mardi mercredi vendredi appel réunion rdv
    nous une un ne que qui son sa leur chez hier envoyé laissé répondeur réponse signé merci intéressé relancer bon à dans vocal réessayer virement reçu cet`.split(
      /\s+/,
    ),
  ),
};

/** Returns the languages that somebody would have ticked who types this sentence: none beside English, German, or French. */
export function ownLanguage(typed: string): SentenceContext['languages'] {
  const words = typed.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [de, fr] = [sets.de, sets.fr].map((set) => words.filter((word) => set.has(word)).length);
  const most = Math.max(de ?? 0, fr ?? 0);
  if (most * 4 < words.length) return [];
  return (de ?? 0) >= (fr ?? 0) ? ['de'] : ['fr'];
}
