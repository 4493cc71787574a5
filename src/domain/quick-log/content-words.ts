import type { Lexicon } from './lexicon';

/** Deeds, by the plain verbs that say them. */
const deeds: readonly (readonly [string, RegExp])[] = [
  [
    'send',
    /^(?:re)?(?:send|share|forward|fwd|e-?mail|mail|deliver|submit|get|give|provide|upload|schicke?n?|sende?n?|liefern?|envoyer|envoie|transmettre)$/iu,
  ],
  ['introduce', /^(?:intro|introduce|connect|vorstellen|présenter)$/iu],
  ['call', /^(?:call|cb|phone|ring|talk|speak|anrufen|zurückrufen|rappeler|appeler)$/iu],
  ['book', /^(?:book|schedule|arrange|organi[sz]e|buchen|réserver)$/iu],
  ['check', /^(?:check|confirm|clarify|ask|find|look|verify|review|prüfen|klären|vérifier)$/iu],
  ['fix', /^(?:fix|resolve|sort|correct|update)$/iu],
  [
    'prepare',
    /^(?:prepare|prep|write|draft|make|build|finish|complete|fill|create|vorbereiten|erstellen|préparer)$/iu,
  ],
  ['pay', /^(?:pay|refund|credit|wire|zahlen|payer|rembourser)$/iu],
  ['sign', /^(?:sign|countersign|unterschreiben|signer)$/iu],
  ['order', /^(?:order|ship|bestellen|commander)$/iu],
  ['follow', /^(?:follow|chase|loop|remind|nachfassen|relancer)$/iu],
];

/** Gives the deed that words begin with ("Send the quote" → send), or undefined. */
export function deedOf(words: string): string | undefined {
  const first = /\p{L}[\p{L}-]*/u.exec(words)?.[0] ?? '';
  return deeds.find(([, verb]) => verb.test(first))?.[0];
}

/** Gives the words that say what a text is about, without their endings; no verbs of doing, no small words. */
export function contentWords(text: string, lexicon: readonly Lexicon[]): Set<string> {
  const words = text.slice(0, 400).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return new Set(words.filter((word) => !isEmpty(word, lexicon)).map(stem));
}

function isEmpty(word: string, lexicon: readonly Lexicon[]): boolean {
  if (word.length < 2 || deeds.some(([, verb]) => verb.test(word))) return true;
  return lexicon.some(({ empty, past }) => empty.test(word) || past.some(([, , , deed]) => deed.test(word)));
}

function stem(word: string): string {
  const lower = word.toLowerCase().replace(/'s$/u, '');
  return lower.length > 4 ? lower.replace(/(?:ies|es|s|ing|ed|en|er)$/u, '') : lower;
}
