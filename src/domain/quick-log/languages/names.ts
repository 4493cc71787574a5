/** Languages that the quick log understands in addition to English, by their folders: the one list of them. */
export const otherLanguages = ['de', 'fr'] as const;
export type OtherLanguage = (typeof otherLanguages)[number];
export type Language = 'en' | OtherLanguage;
