import type { LanguageWords } from './language-words';
import { end } from './any-of';

/** How a language says that something other than a promise is done. All are sources of patterns (a space is any white space). */
export interface ClosingWords {
  /** Says that it was not done, or is not yet: nothing is closed then. */
  readonly undone: string;
  /** What was sent stands before it, and after it what was said of it: "emailed about the quote". */
  readonly aside: string;
  /** After a call: nobody was reached by it. */
  readonly unreached: string;
  /** Begins a part: "did the kick-off". */
  readonly did: string;
  /** Ends a part: "kick-off done". */
  readonly done: string;
  /** Stands between two who now know each other, or behind both. */
  readonly met: string;
  /** Gave something in person, or sent it; beside the verbs of sending. */
  readonly gave: string;
  /** Of these, what goes by post. */
  readonly posted: string;
  /** What we said to a request, where it begins a part and where it ends one. */
  readonly yes: readonly [first: string, last: string];
  readonly no: readonly [first: string, last: string];
  /** Asked them how it is going with us. */
  readonly reviewed: string;
}

const her = '(?:her|him|them|\\p{L}[\\p{L}-]+)';
const regular =
  '(?:the |our |their |a |my )*(?:\\p{L}+ly |annual |half-year |business |relationship |client )*';

/** "the quote will be late": what was told, and not what was sent. */
const lateSoon =
  "(?:is|isn'?t|was|will(?: not)?|won'?t|would) (?:(?:be|not|still|going to|running|a bit|bit) )*(?:late|later|delayed|ready|coming|on (?:its|the) way|held up|due|with legal|pending|postponed)";

const english: ClosingWords = {
  undone: `(?:\\p{L}+n't|dont|didnt|havent|hasnt|wasnt|isnt|cant|wont|not|never|no longer|nobody|forgot|forgotten|yet to|still to|to be|will|going to|gonna|got to|ought to|should|would|could|must|(?:need|want|have|has|had|hope|plan|tried|try|trying)s?(?:ed)? to|if|unless|waiting|about to)`,
  aside: `(?:about|abt|re|regarding|concerning|asking|saying|explaining|apologi[sz]ing|telling|warning|whether|why|how|to(?! (?:her|him|them|you|us)${end})|that (?:(?:the|a|an|she|he|they|we|i|it|our|my|his|her|their|there|this)${end}|\\p{L}+ ${lateSoon}))|(?:(?:the|our|my|a|his|her|their) )?(?:\\p{L}+ ){1,2}?${lateSoon}`,
  unreached: `(?:no (?:answer|ans|reply|response|luck|joy|pick\\s?up|one (?:there|in|home|answered|picked up))|nobody (?:there|in|home|answered|picked up)|n/a|(?:voice\\s?mail|vmail|vm|lvm|l/m|answer(?:ing machine|phone))|left (?:(?:a|another|her|him|them|quick) )*(?:message|msg|note)|rang out|(?:didn'?t|did not|doesn'?t|won'?t) (?:pick up|answer|reply)|not (?:picking up|answering|reached|(?:available|in|there)(?=\\s*(?:$|[,.;!)])))|unavailable|unreachable|try(?:ing)? (?:\\p{L}+ )?(?:again|later)|(?:couldn'?t|can'?t|could not|cannot|didn'?t) (?:reach|get (?:hold|through|her|him|them))|(?:engaged|busy) tone|line (?:was |is )?(?:busy|engaged))`,
  did: '(?:did|finished|completed|held|ran|wrapped up|launched)',
  done: '(?:(?:is|was|are|were|all|now|finally) )*(?:done|finished|completed?|over|live|went live|wrapped up|in place|behind us)',
  met: '(?:met(?: up)?(?: with)?|know each other|got to know|were introduced|spoke|have met)',
  gave: '(?:gave|brought|took|handed(?: over)?|gifted|dropped off|presented|sent|mailed|posted|shipped|delivered|couriered)',
  posted: '(?:sent|mailed|posted|shipped|couriered|delivered)',
  yes: [
    `(?:(?:approved|granted|ok'?d|okayed|accepted|agreed (?:to|on)|said (?:yes|ok|okay|sure) (?:to|on)|gave ${her} (?=the|a|her|his|their|\\d))|told ${her} (?:yes|ok|okay|sure|fine)|got (?=.{1,80} (?:approved|agreed|signed off|cleared|ok'?d|okayed|granted|through)$))`,
    "(?:(?:is|was|got|has been|been) )*(?:approved|granted|agreed|signed off|ok'?d|okayed|cleared)",
  ],
  no: [
    `(?:refused|declined|turned down|rejected|denied|said no (?:to|on)|told ${her} (?:no|we can'?t)|got (?=.{1,80} (?:refused|rejected|declined|denied|turned down)$))`,
    '(?:(?:is|was|got|has been|been) )*(?:refused|rejected|declined|denied|turned down)',
  ],
  reviewed: `(?:(?:did|held|had|finished|completed) ${regular}(?:review|qbr)(?! (?:of|for|on) )|${regular}(?:review|qbr) (?:call )?(?:done|held|finished|completed)|(?:reviewed|talked (?:about|over)|asked(?: ${her})?|went (?:over|through)) (?:how (?:it'?s|it is|things are|we'?re|we are) (?:going|doing)|how (?:things|it) (?:go|goes|went)|the relationship|our relationship))`,
};

const german: ClosingWords = {
  undone:
    '(?:nicht|nie|noch kein\\p{L}*|kein\\p{L}*|vergessen|wird|werde|werden|soll|sollte|muss|müssen|will|wollte|falls|wenn|sobald)',
  aside: `(?:wegen|bezüglich|bzgl|betreffend|betreffs|über|zu[mr]?|dass|ob|um)`,
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
  reviewed:
    '(?:(?:das |ein )?(?:quartals|jahres|halbjahres|kunden|status|review-?)gespräch (?:geführt|gemacht|gehalten|gehabt)|(?:das |ein )?(?:quartals-?)?review (?:gemacht|gehalten|geführt)|(?:gefragt|besprochen),? wie (?:es|wir) (?:läuft|laufen|stehen))',
};

const french: ClosingWords = {
  undone: '(?:pas|jamais|oublié|va|vais|doit|dois|devrait|si|sera|aucune?)',
  aside: `(?:à propos|au sujet|concernant|par rapport|sur|pour|que|qu'\\p{L}+)`,
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
  reviewed: `(?:(?:fait|faite?) (?:le point|le bilan|un point|un bilan|la revue)(?! sur (?:le|la|les) (?!relation))|(?:le |la )?(?:bilan|point|revue) (?:trimestrielle?|annuelle?|semestrielle?|mensuelle?)?\\s?faite?${end})`,
};

export const closingWords: Readonly<Record<LanguageWords['language'], ClosingWords>> = {
  en: english,
  de: german,
  fr: french,
};
