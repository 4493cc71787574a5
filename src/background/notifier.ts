import { mayNotify, showNotice } from '../browser/notifications';
import { getMessage, uiLanguage } from '../browser/i18n';
import type { Notifier } from './remind';

/** The notifications of this browser, in its user's language. */
export const notifier: Notifier = { mayNotify, show: showNotice, getMessage, locale: uiLanguage() };
