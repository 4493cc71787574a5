import { english } from './en/words';
import type { LanguageWords } from './language-words';
import { otherLanguages, type OtherLanguage } from './names';

const others = new Map<OtherLanguage, LanguageWords>();

/** Makes a language's words known; the same words may be added more than once. */
export function addLanguage(language: OtherLanguage, words: LanguageWords): void {
  others.set(language, words);
}

/** Returns English, and of the ticked languages those whose words are known by now, always in the same order. */
export function knownLanguages(ticked: readonly OtherLanguage[]): LanguageWords[] {
  const words = otherLanguages
    .filter((name) => ticked.some((one) => one === name))
    .map((name) => others.get(name));
  return [english, ...words.filter((one) => one !== undefined)];
}
