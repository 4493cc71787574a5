import { getMessage, uiLanguage } from '../browser/i18n';
import { usualHours } from '../domain/due/working-hours';
import type { Settings } from '../store/settings';
import type { Wording } from '../ui/wording';

/** Gives how this surface tells times and says texts: the browser's language, where the user is now, their hours. */
export const ownWording = (settings: Pick<Settings, 'hours'> | undefined): Wording => ({
  say: getMessage,
  locale: uiLanguage(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  hours: settings?.hours ?? usualHours,
});

/** Tells the document its language and direction. */
export function markLanguage(root: HTMLElement): void {
  root.lang = uiLanguage();
  root.dir = getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
