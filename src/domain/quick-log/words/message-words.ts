import { end, start } from './any-of';
import type { LanguageWords, Opener } from './language-words';

/** How a language says that a client's message waits (P9). All strings are sources of patterns. */
interface MessageWords {
  /** Something of theirs came: "VM from Ana", "she emailed". */
  readonly came: string;
  /** What one does about it: "call her back", "reply". */
  readonly answer: string;
  /** The same, naming what is answered, so that nothing else need say that it came: "reply to her email". */
  readonly answerNamed: string;
  /** What they wait for: "needs an answer". */
  readonly wanted: string;
  /** May stand before what is to be done: "need to". */
  readonly must: string;
}

const english: MessageWords = {
  came: `(?:missed call|(?:vm|vmail|voice\\s?mail|lvm|message|msg|text|sms|e-?mail|mail|dm|inmail|whatsapp) from |(?:got|received) (?:an?|another|her|his|their) (?:vm|voice\\s?mail|message|msg|text|e-?mail|mail|dm|call)${end}|(?!(?:i|we|just|and|then|also|already|have|has|had|finally)${end})\\p{L}[\\p{L}'-]* (?:(?:just|also|has|have) )*(?:e-?mailed|mailed|texted|messaged|pinged|dm'?d|whatsapped|wrote|called|rang|phoned|left (?:(?:me|us) )?(?:an? )?(?:vm|voice\\s?mail|message|msg))${end})`,
  answer: `(?:(?:call|ring|phone|text|e-?mail|write|message|ping) (?:(?:her|him|them|\\p{L}[\\p{L}'-]*) )?back|get back to (?:her|him|them|\\p{L}+)|repl(?:y|ies)|respond|answer)${end}`,
  answerNamed: `(?:(?:answer|reply to|respond to|return) (?:her|his|their|the|\\p{L}[\\p{L}-]*'s) (?:last |latest |missed )?(?:message|msg|e-?mail|mail|text|vm|voice\\s?mail|call|letter|sms|dm|inmail)|missed (?:a |another )?call from)${end}`,
  wanted: `(?:needs?|wants?|expects?|(?:is |are |still )?waiting (?:for|on)|waits for|awaiting|awaits|asks for|asked for) (?:an?|my|our|your|the) (?:(?:quick|proper|written) )?(?:answer|reply|response|call\\s?-?back)${end}`,
  must: "(?:(?:i|we)(?: |(?=')))?(?:'ll|will|need to|have to|must|should|gotta|to|pls|please) ",
};

const german: MessageWords = {
  came: `(?:(?:nachricht|e-?mail|mail|anruf|sms|whatsapp|sprachnachricht) von |(?!(?:ich|wir)${end})\\p{L}+ hat (?:(?:mir|uns) )?(?:gemailt|geschrieben|angerufen|(?:eine )?(?:nachricht|mail) (?:hinterlassen|geschickt)|auf (?:die|den) (?:mailbox|ab) gesprochen))`,
  answer: `(?:(?:(?:sie|ihn|\\p{L}+) )?zurückrufen|(?:(?:ihr|ihm|ihnen) )?(?:antworten|zurückschreiben)|rufe? (?:sie|ihn|\\p{L}+) (?:\\p{L}+ ){0,3}zurück|antworte|schreibe? (?:ihr|ihm|ihnen) (?:\\p{L}+ ){0,3}zurück)${end}`,
  answerNamed: `(?:auf )?(?:ihre|seine|die) (?:nachricht|e-?mail|mail|sms) (?:be)?antworten${end}`,
  wanted: `(?:braucht|will|möchte|wünscht|erwartet|wartet auf|bittet um) (?:(?:eine|meine|unsere|einen) )?(?:antwort|rückruf|rückmeldung)${end}`,
  must: '(?:ich |wir )?(?:muss|müssen|werde|werden|bitte) ',
};

const french: MessageWords = {
  came: `(?:(?:message|e-?mail|mail|courriel|sms|appel(?: manqué)?)(?: de | d')|(?!(?:je|j|nous|on)${end})\\p{L}+ (?:(?:m'|nous )?a )(?:écrit|appelée?|laissé un message|envoyé un (?:mail|message|sms)))`,
  answer: `(?:(?:l[ae] |les |l')?rappeler|rappelle|(?:lui |leur )?répond(?:re|s))${end}`,
  answerNamed: `répondre à (?:son|leur) (?:message|mail|e-?mail|courriel|sms|appel)${end}`,
  wanted: `(?:attend|veut|voudrait|souhaite|demande) (?:une|ma|notre) réponse${end}`,
  must: '(?:je dois|il faut) ',
};

const languages: Record<LanguageWords['language'], MessageWords> = { en: english, de: german, fr: french };

/** Gives what opens a part that says that their message waits; whether one came, the sentence tells. */
export function answerOpeners(language: LanguageWords['language']): readonly Opener[] {
  const { answer, answerNamed, wanted, must } = languages[language];
  return [{ means: 'answer', open: `(?:${must})?(?=${answerNamed}|${answer}|${wanted})` }];
}

/** Gives the sources of the patterns that tell whether a message came, and whether words are an answer to it. */
export function messageSources(language: LanguageWords['language']) {
  const { came, answer, answerNamed, wanted } = languages[language];
  return { came: start + came, answer: `^(?:${answer}|${wanted})`, answerNamed: `^${answerNamed}` };
}
