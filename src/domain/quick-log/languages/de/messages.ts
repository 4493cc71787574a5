import { end } from '../../marks/any-of';
import type { MessageWords } from '../message-words';

/** How German says that a message of theirs waits. */
export const germanMessages: MessageWords = {
  came: `(?:(?:nachricht|e-?mail|mail|anruf|sms|whatsapp|sprachnachricht) von |(?!(?:ich|wir)${end})\\p{L}+ hat (?:(?:mir|uns) )?(?:gemailt|geschrieben|angerufen|(?:eine )?(?:nachricht|mail) (?:hinterlassen|geschickt)|auf (?:die|den) (?:mailbox|ab) gesprochen))`,
  answer: `(?:(?:(?:sie|ihn|\\p{L}+) )?zurückrufen|(?:(?:ihr|ihm|ihnen) )?(?:antworten|zurückschreiben)|rufe? (?:sie|ihn|\\p{L}+) (?:\\p{L}+ ){0,3}zurück|antworte|schreibe? (?:ihr|ihm|ihnen) (?:\\p{L}+ ){0,3}zurück)${end}`,
  answerNamed: `(?:auf )?(?:ihre|seine|die) (?:nachricht|e-?mail|mail|sms) (?:be)?antworten${end}`,
  wanted: `(?:braucht|will|möchte|wünscht|erwartet|wartet auf|bittet um) (?:(?:eine|meine|unsere|einen) )?(?:antwort|rückruf|rückmeldung)${end}`,
  must: '(?:ich |wir )?(?:muss|müssen|werde|werden|bitte) ',
};
