import type { ClosingWords } from '../closing-words';

/** How German says that something is done. */
export const germanClosings: ClosingWords = {
  undone:
    '(?:geht|gehen|nicht|nie|noch kein\\p{L}*|kein\\p{L}*|vergessen|wird|werde|werden|soll|sollte|muss|müssen|will|wollte|falls|wenn|sobald)',
  aside: `(?:wegen|bezüglich|bzgl|betreffend|betreffs|über|zu[mr]?|dass|ob|um)`,
  toWhom: 'an',
  unreached:
    '(?:nicht (?:erreicht|rangegangen|abgenommen|da|ran)|niemand(?:en)?|keine[rn]? (?:da|erreicht|ran|antwort)|keine antwort|mailbox|anrufbeantworter|voicemail|besetzt|nachricht (?:hinterlassen|draufgesprochen)|draufgesprochen|(?:geht|ging|nimmt|nahm) (?:\\p{L}+ )?nicht|nochmal versuchen|versuche es)',
  did: '(?:hatten)',
  done: '(?:(?:ist|war|sind|alles) )*(?:gemacht|erledigt|fertig|abgeschlossen|durchgeführt|gehalten|beendet|importiert|eingerichtet)',
  met: '(?:kennengelernt|kennen gelernt|getroffen|traf)',
  gave: '(?:mitgebracht|geschenkt|überreicht|übergeben|gegeben|geschickt|gesendet|verschickt)',
  posted: '(?:geschickt|gesendet|verschickt|zugeschickt)',
  yes: [
    '(?:ja gesagt zu[mr]?|zugestimmt)',
    '(?:(?:ist|wurde|haben|hab|habe) )*(?:genehmigt|bewilligt|zugesagt|gewährt|freigegeben|gegeben)',
  ],
  no: ['(?:nein gesagt zu[mr]?)', '(?:(?:ist|wurde|haben|hab|habe) )*(?:abgelehnt|abgesagt|verweigert)'],
  released:
    '(?:kein\\p{L}* (?:\\p{L}+ ){1,3}(?:nötig|mehr nötig|erforderlich|gebraucht)|(?:will|wollen|braucht|brauchen|möchte|möchten|benötigt) (?:[\\p{L}\\d-]+ ){0,6}nicht mehr|(?:nicht mehr|nicht) (?:nötig|erforderlich|gebraucht)|hat sich erledigt|hinfällig)',
  stillNeeded:
    '(?:vor|bis|erst|noch nicht|diese[nr]? (?:woche|monat)|heute|morgen|falls|wenn|ob|vielleicht|eventuell|evtl|vorerst|momentan|(?:im )?moment|aktuell|so (?:schnell|bald|früh))',
  reviewed:
    '(?:(?:das |ein )?(?:quartals|jahres|halbjahres|kunden|status|review-?)gespräch (?:geführt|gemacht|gehalten|gehabt)|(?:das |ein )?(?:quartals-?)?review (?:gemacht|gehalten|geführt)|(?:gefragt|besprochen),? wie (?:es|wir) (?:läuft|laufen|stehen))',
};
