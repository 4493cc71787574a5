import { end } from '../../marks/any-of';
import type { MessageWords } from '../message-words';

/** How French says that a message of theirs waits. */
export const frenchMessages: MessageWords = {
  came: `(?:(?:message|e-?mail|mail|courriel|sms|appel(?: manqué)?)(?: de | d')|(?!(?:je|j|nous|on)${end})\\p{L}+ (?:(?:m'|nous )?a )(?:écrit|appelée?|laissé un message|envoyé un (?:mail|message|sms)))`,
  answer: `(?:(?:l[ae] |les |l')?rappeler|rappelle|(?:lui |leur )?répond(?:re|s))${end}`,
  answerNamed: `répondre à (?:son|leur) (?:message|mail|e-?mail|courriel|sms|appel)${end}`,
  wanted: `(?:attend|veut|voudrait|souhaite|demande) (?:une|ma|notre) réponse${end}`,
  must: '(?:je dois|il faut) ',
};
