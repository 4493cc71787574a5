import { bareApi } from './bare-api';

/** Gives a text of `_locales` in the user's language, its placeholders filled in. */
export const getMessage = (key: string, ...values: string[]): string =>
  bareApi().i18n.getMessage(key, values) || key;

/** The language the browser speaks to the user (BCP 47). */
export const uiLanguage = (): string => bareApi().i18n.getUILanguage();
