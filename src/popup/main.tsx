import { render } from 'preact';
import { activeTab, contactInTab } from '../browser/active-tab';
import { badgeFailure } from '../browser/badge';
import { requestHosts, grantedHosts } from '../browser/grants';
import { removeOrigin, saveOrigin, patternOf, readOrigins } from '../browser/origins';
import { selectorsIn } from '../browser/selectors-in-page';
import { refreshWhenVisible } from '../browser/refresh-when-visible';
import { sendToBackground } from '../browser/send-to-background';
import * as taught from '../browser/taught';
import { openBook } from '../store/book';
import { readSettings } from '../store/settings';
import { markLanguage, ownWording } from '../surface/own-wording';
import { SayingUnread } from '../surface/unread';
import { useQuery } from '../surface/use-query';
import { pressOnce } from '../ui/press-once';
import { Worded } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import { Popup } from './popup';

const book = openBook();
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
  return (
    <Worded value={ownWording(settings)}>
      <SayingUnread unread={found === 'failed'}>
        <Popup {...{ book, platform, settings, early, close }} />
      </SayingUnread>
    </Worded>
  );
}

const close = () => window.close();

const shell = document.querySelector('#early');
const early = shell?.querySelector('textarea')?.value ?? '';
shell?.remove();
markLanguage(document.documentElement);
pressOnce(document);
render(<Start early={early} />, document.body);
refreshWhenVisible(document);
