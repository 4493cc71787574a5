import type { Lexicon } from '../marks/lexicon';
import { lowered } from '../text/plain-text';
import { pattern } from '../marks/pattern';

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

/** As much of a text is looked at; a bound on the work. */
const longest = 400;
const word = /[\p{L}\p{N}][\p{L}\p{N}'-]*/gu;

/** Gives the words that say what a text is about, without their endings; no verbs of doing, no small words. */
export function contentWords(text: string, lexicon: readonly Lexicon[]): Set<string> {
  const words = lowered(text.slice(0, longest)).match(word) ?? [];
  const full = words.filter((one, i) => !isEmpty(one, words[i - 1], lexicon));
  return new Set(full.flatMap((one) => halves(one).concat(stem(inEnglish(one, lexicon)))));
}

/** "half-marathon" is a marathon as well. */
const halves = (one: string): string[] =>
  one.includes('-')
    ? one
        .split('-')
        .filter((half) => half.length > 3)
        .map(stem)
    : [];

const inEnglish = (one: string, lexicon: readonly Lexicon[]) =>
  lexicon.flatMap(({ nouns }) => nouns).find(([, own]) => own === one)?.[0] ?? one;

const preposition = pattern(
  '(?:^|\\s)(?:of|on|about|abt|for|with|w/|re|regarding|from|to|into|by|von|über|für|mit|zu[mr]?|an|aus|d[ue]|des|sur|pour|avec|à|au|if|unless|when|wenn|falls|si)(?=\\s)',
  'g',
);

/** Gives a text up to the first preposition before which something is left: "the quote for 40 seats" → "the quote". */
export function beforePreposition(text: string, lexicon: readonly Lexicon[]): string {
  // "an update on the quote": the "an" is a German preposition too, and leaves nothing.
  const heads = [...lowered(text.slice(0, longest)).matchAll(preposition)].map(({ index }) =>
    text.slice(0, index),
  );
  return heads.find((head) => contentWords(head, lexicon).size > 0) ?? text;
}

/** Gives the one word that names the thing itself: "Send the revised quote for 40 seats" → quote. */
export function headOf(text: string, lexicon: readonly Lexicon[]): string | undefined {
  const thing = beforePreposition(text.slice(0, longest), lexicon);
  const isFrench = lexicon.some(({ words }) => words.language === 'fr') && frenchArticle.test(lowered(thing));
  const isGerman = lexicon.some(({ words }) => words.language === 'de');
  const named = isGerman && germanVerbLast.test(thing) ? thing.replace(/\s\S+\s*$/u, '') : thing;
  const words = [...contentWords(named, lexicon)];
  // A French noun leads its adjectives; a German verb comes last, and the noun before it.
  return isFrench ? words[0] : words.at(-1);
}

const frenchArticle = /(?:^|[\s'])(?:le|la|les|un|une|du|des|l)(?=[\s'])/u;
const germanVerbLast = /\s\p{Lu}\S*\s\p{Ll}+(?:en|ern|eln)\s*$/u;

/** After one of these, a word that may be a verb is a thing: "the book", "a draft", "das Update". */
const determiner =
  /^(?:the|an?|her|his|their|our|my|your|this|that|new|revised|first|final|updated|der|die|das|den|dem|ein|eine|einen|le|la|les|un|une|des)$/u;

function isEmpty(one: string, before: string | undefined, lexicon: readonly Lexicon[]): boolean {
  if (one.length < 2 || lexicon.some(({ empty }) => empty.test(one))) return true;
  const isDeed = deeds.some(([, verb]) => verb.test(one));
  if (isDeed && before !== undefined && determiner.test(before)) return false;
  return isDeed || lexicon.some(({ past }) => past.some(([, , , deed]) => deed.test(one)));
}

// "kick-off" is a "kickoff".
function stem(one: string): string {
  const lower = one.replace(/'s$/u, '').replaceAll('-', '');
  return lower.length > 4 ? lower.replace(/(?:ies|es|s|ing|ed|en|er)$/u, '') : lower;
}
