import { end, wordsOf } from '../../marks/any-of';

/** What we or they do, in its plain form. */
export const infinitive = `${wordsOf(`
  schicken senden zusenden zuschicken anrufen zurückrufen zurueckrufen melden klären klaeren prüfen pruefen besorgen
  liefern vorbereiten erstellen schreiben einladen vorstellen weiterleiten nachfassen nachhaken bestellen buchen
  vereinbaren organisieren bringen mitbringen geben mailen erinnern anfragen nachfragen nachreichen aktualisieren
  überarbeiten anpassen ausarbeiten verschicken versenden nachliefern vorbeibringen vorbeikommen besprechen abklären
  bestätigen ändern korrigieren erneuern abholen einplanen terminieren verschieben machen kümmern kalkulieren
  übersetzen installieren testen zeigen sprechen telefonieren rückmelden anzurufen zurückzurufen vorbereitet nachzufassen`)}${end}`;

/** The same of ours, in the first person. */
export const first = `${wordsOf(`
  schicke schick sende rufe ruf melde kläre klaere prüfe pruefe besorge liefere bereite erstelle schreibe lade stelle
  leite fasse hake bestelle buche vereinbare organisiere bringe gebe maile erinnere frage bespreche kümmere kuemmere
  mache komme reiche hole versuche versuch probiere probier überarbeite aktualisiere sage spreche verschiebe verlängere
  informiere plane besuche überweise storniere ändere passe reserviere überprüfe kalkuliere teste installiere verbinde
  übersetze zeige telefoniere fahre bestätige korrigiere nehme hinterlege verschicke versende`)}${end}`;

/** And of theirs, in the third. */
export const third = `${wordsOf(`
  schickt sendet ruft meldet klärt klaert prüft prueft zahlt bezahlt unterschreibt unterzeichnet bestätigt bestaetigt
  liefert gibt entscheidet kommt stellt leitet bestellt bucht bringt schreibt mailt reicht schicken senden melden klären
  prüfen zahlen bezahlen unterschreiben bestätigen liefern entscheiden überweist überweisen informiert bespricht testet
  überlegt_es_sich gibt_bescheid geben_bescheid sagt_bescheid füllt holt lädt`)}${end}`;

/** Whom they do it for. */
export const me = `(?:mir|mich|uns|sich)${end}`;

const name = "(?<name>\\p{L}[\\p{L}'-]+(?:\\s\\p{L}[\\p{L}'-]+)?)";
const people =
  '(?:kunde|kundin|chefin|chef|einkäuferin|einkäufer|einkauf|assistentin|assistent|buchhaltung|geschäftsführerin|geschäftsführer|leiterin|leiter|it|kollegin|kollege|rechtsabteilung|vorstand|team|technik|sekretärin)';
/** Somebody on their side. */
export const er = `(?:er|sie|(?:herr|frau|hr|fr) \\p{L}+|(?:der|die|das|ihr|ihre|sein|seine|deren) ${people}|${name})`;
