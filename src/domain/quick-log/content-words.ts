import type { Lexicon } from './lexicon';
import { lowered } from './plain-text';

/** Deeds, by the plain verbs that say them. */
const deeds: readonly (readonly [string, RegExp])[] = [
  [
    'send',
    /^(?:re)?(?:send|share|forward|fwd|e-?mail|mail|deliver|submit|get|give|provide|upload|schicke?n?|sende?n?|liefern?|envoyer|envoie|transmettre)$/u,
  ],
  ['introduce', /^(?:intro|introduce|connect|vorstellen|présenter)$/u],
  ['call', /^(?:call|cb|phone|ring|talk|speak|anrufen|zurückrufen|rappeler|appeler)$/u],
  ['book', /^(?:book|schedule|arrange|organi[sz]e|buchen|réserver)$/u],
  ['check', /^(?:check|confirm|clarify|ask|find|look|verify|review|prüfen|klären|vérifier)$/u],
  ['fix', /^(?:fix|resolve|sort|correct|update)$/u],
  [
    'prepare',
    /^(?:prepare|prep|write|draft|make|build|finish|complete|fill|create|vorbereiten|erstellen|préparer)$/u,
  ],
  ['pay', /^(?:pay|refund|credit|wire|zahlen|payer|rembourser)$/u],
  ['sign', /^(?:sign|countersign|unterschreiben|signer)$/u],
  ['order', /^(?:order|ship|bestellen|commander)$/u],
  ['follow', /^(?:follow|chase|loop|remind|nachfassen|relancer)$/u],
];

/** Gives the deed that words begin with ("Send the quote" → send), or undefined. */
export function deedOf(words: string): string | undefined {
  const first = /\p{L}[\p{L}-]*/u.exec(lowered(words))?.[0] ?? '';
  return deeds.find(([, verb]) => verb.test(first))?.[0];
}

/** Gives the words that say what a text is about, without their endings; no verbs of doing, no small words. */
export function contentWords(text: string, lexicon: readonly Lexicon[]): Set<string> {
  const words = lowered(text.slice(0, 400)).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return new Set(words.filter((word) => !isEmpty(word, lexicon)).map(stem));
}

function isEmpty(word: string, lexicon: readonly Lexicon[]): boolean {
  if (word.length < 2 || deeds.some(([, verb]) => verb.test(word))) return true;
  return lexicon.some(({ empty, past }) => empty.test(word) || past.some(([, , , deed]) => deed.test(word)));
}

function stem(word: string): string {
  const lower = word.replace(/'s$/u, '');
  return lower.length > 4 ? lower.replace(/(?:ies|es|s|ing|ed|en|er)$/u, '') : lower;
}
