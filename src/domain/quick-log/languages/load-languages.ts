import { addLanguage } from './known';
import type { LanguageWords } from './language-words';
import type { OtherLanguage } from './names';

const loaders: Readonly<Record<OtherLanguage, () => Promise<LanguageWords>>> = {
  de: async () => (await import('./de/words')).german,
  fr: async () => (await import('./fr/words')).french,
};

/** Loads the words of the ticked languages; resolves when they are known. Rejects if one cannot be loaded; the next call tries again. */
export async function loadLanguages(ticked: readonly OtherLanguage[]): Promise<void> {
  await Promise.all(ticked.map(async (language) => addLanguage(language, await loaders[language]())));
}
