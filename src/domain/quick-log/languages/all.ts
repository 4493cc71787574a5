import { german } from './de/words';
import { english } from './en/words';
import { french } from './fr/words';
import type { LanguageWords } from './language-words';

/** Every language that is read: English always, the others where the user has ticked them. This list is the registry. */
export const languages: readonly LanguageWords[] = [english, german, french];
