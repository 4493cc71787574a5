import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { activeTab, contactInTab } from '../browser/active-tab';
import { badgeFailure } from '../browser/badge';
import { requestHosts, grantedHosts } from '../browser/grants';
import { logUnexpected } from '../browser/log';
import { removeOrigin, saveOrigin, patternOf, readOrigins } from '../browser/origins';
import { selectorsIn } from '../browser/selectors-in-page';
import { refreshWhenVisible } from '../browser/refresh-when-visible';
import { sendToBackground } from '../browser/send-to-background';
import * as taught from '../browser/taught';
import { getMessage, uiLanguage } from '../browser/i18n';
import { usualHours } from '../domain/due/working-hours';
import { openBook } from '../store/book';
import { readSettings, type Settings } from '../store/settings';
import { pressOnce } from '../ui/press-once';
import { Worded } from '../ui/wording';
import type { Around } from './around';
import { Popup } from './popup';

const book = openBook();
const around: Around = {
  activeTab,
  contactInTab,
  badgeFailure,
  requestHosts,
  grantedHosts,
  readOrigins,
  saveOrigin,
  removeOrigin,
  patternOf,
  selectorsIn,
  ...taught,
  sendToBackground,
};
const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
const locale = uiLanguage();

/** The field is there at once; what the user has set comes a moment later. */
function Start({ early }: { readonly early: string }) {
  const [{ hours, languages, answerMinutes }, know] = useState<Settings>({
    hours: usualHours,
    languages: [],
  });
  useEffect(() => {
    readSettings(book).then(know, (cause: unknown) => logUnexpected('settings', cause));
  }, []);
  return (
    <Worded value={{ say: getMessage, locale, zone, hours }}>
      <Popup {...{ book, around, languages, answerMinutes }} early={early} close={close} />
    </Worded>
  );
}

const close = () => window.close();

const shell = document.querySelector('#early');
const early = shell?.querySelector('textarea')?.value ?? '';
shell?.remove();
document.documentElement.lang = locale;
pressOnce(document);
render(<Start early={early} />, document.body);
refreshWhenVisible(document);
