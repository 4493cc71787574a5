import { end } from '../../marks/any-of';
import type { MessageWords } from '../message-words';

/** How English says that a message of theirs waits. */
export const englishMessages: MessageWords = {
  came: `(?:missed call|(?:vm|vmail|voice\\s?mail|lvm|message|msg|text|sms|e-?mail|mail|dm|inmail|whatsapp) from |(?:got|received) (?:an?|another|her|his|their) (?:vm|voice\\s?mail|message|msg|text|e-?mail|mail|dm|call)${end}|(?!(?:i|we|just|and|then|also|already|have|has|had|finally)${end})\\p{L}[\\p{L}'-]* (?:(?:just|also|has|have) )*(?:e-?mailed|mailed|texted|messaged|pinged|dm'?d|whatsapped|wrote|called|rang|phoned|left (?:(?:me|us) )?(?:an? )?(?:vm|voice\\s?mail|message|msg))${end})`,
  answer: `(?:(?:call|ring|phone|text|e-?mail|write|message|ping) (?:(?:her|him|them|\\p{L}[\\p{L}'-]*) )?back|get back to (?:her|him|them|\\p{L}+)|repl(?:y|ies)|respond|answer)${end}`,
  answerNamed: `(?:(?:answer|reply to|respond to|return) (?:her|his|their|the|\\p{L}[\\p{L}-]*'s) (?:last |latest |missed )?(?:message|msg|e-?mail|mail|text|vm|voice\\s?mail|call|letter|sms|dm|inmail)|missed (?:a |another )?call from)${end}`,
  wanted: `(?:needs?|wants?|expects?|(?:is |are |still )?waiting (?:for|on)|waits for|awaiting|awaits|asks for|asked for) (?:an?|my|our|your|the) (?:(?:quick|proper|written) )?(?:answer|reply|response|call\\s?-?back)${end}`,
  must: "(?:(?:i|we)(?: |(?=')))?(?:'ll|will|need to|have to|must|should|gotta|to|pls|please) ",
};
