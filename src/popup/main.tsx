import { render } from 'preact';
import { activeTab, contactInTab } from '../browser/active-tab';
import { badgeFailure } from '../browser/badge';
import { requestHosts, grantedHosts } from '../browser/grants';
import { removeOrigin, saveOrigin, patternOf, readOrigins } from '../browser/origins';
import { selectorsIn } from '../browser/selectors-in-page';
import { refreshWhenVisible } from '../browser/refresh-when-visible';
import { sendToBackground } from '../browser/send-to-background';
import * as taught from '../browser/taught';
import { spareStorage } from '../browser/spare-storage';
import { openBook } from '../store/book';
import { readSettings } from '../store/settings';
import { holdEarlyPresses } from '../surface/early/hold-early-presses';
import { markLanguage, ownWording } from '../surface/own-wording';
import { ReportingUnread } from '../surface/unread';
import { useQuery } from '../surface/use-query';
import { holdSingleKeys } from '../ui/hold-single-keys';
import { ignoreHeldEnter } from '../ui/ignore-held-enter';
import { keepFocus } from '../ui/keep-focus';
import { useSingleKeysSetting } from '../ui/use-single-keys-setting';
import { WordingProvider } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import { Popup } from './popup';

const book = openBook();
book.spare = spareStorage;
const platform: PopupPlatform = {
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

/** Renders the popup at once; the user's settings follow when they are read. */
function Start({ early }: { readonly early: string }) {
  const found = useQuery('settings', 'own', () => readSettings(book), []);
  const settings = found === 'failed' ? undefined : found;
  useSingleKeysSetting(settings);
  return (
    <WordingProvider value={ownWording(settings)}>
      <ReportingUnread book={book} unread={found === 'failed'}>
        <Popup {...{ book, platform, settings, early, close }} />
      </ReportingUnread>
    </WordingProvider>
  );
}

const close = () => window.close();

const shell = document.querySelector('#early');
const early = shell?.querySelector('textarea')?.value ?? '';
shell?.remove();
markLanguage(document.documentElement);
ignoreHeldEnter(document);
holdEarlyPresses(document);
holdSingleKeys(document);
keepFocus(document);
render(<Start early={early} />, document.body);
refreshWhenVisible(document);
