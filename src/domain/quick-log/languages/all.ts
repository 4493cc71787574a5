import { german } from './de/words';
import { french } from './fr/words';
import { english } from './en/words';
import { addLanguage } from './known';
import type { LanguageWords } from './language-words';
import type { OtherLanguage } from './names';

const others: Readonly<Record<OtherLanguage, LanguageWords>> = { de: german, fr: french };

addLanguage('de', others.de);
addLanguage('fr', others.fr);

/** Every language there is, all of them known from now on; a surface loads only those that are ticked. */
export const languages: readonly LanguageWords[] = [english, others.de, others.fr];
