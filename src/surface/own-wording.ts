import { getMessage, uiLanguage } from '../browser/i18n';
import { usualHours } from '../domain/due/working-hours';
import type { Settings } from '../store/settings';
import type { Wording } from '../ui/wording';

/** Returns how this surface words texts and times: the browser's language and time zone, and the user's working hours. */
export const ownWording = (settings: Pick<Settings, 'hours'> | undefined): Wording => ({
  say: getMessage,
  locale: uiLanguage(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  hours: settings?.hours ?? usualHours,
});

/** Sets the language and direction of the document. */
export function markLanguage(root: HTMLElement): void {
  root.lang = uiLanguage();
  root.dir = getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
