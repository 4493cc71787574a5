import { bareApi } from './bare-api';

/**
 * Returns a text of `_locales` in the user's language, its placeholders filled in; the key itself if there is no such text.
 */
export const getMessage = (key: string, ...values: string[]): string =>
  bareApi().i18n.getMessage(key, values) || key;

/** Returns the language of the browser's own interface (BCP 47). */
export const uiLanguage = (): string => bareApi().i18n.getUILanguage();
