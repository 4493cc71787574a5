import type * as activeTab from '../browser/active-tab';
import type * as badge from '../browser/badge';
import type * as grants from '../browser/grants';
import type * as origins from '../browser/origins';
import type * as pageMarks from '../browser/selectors-in-page';
import type * as taught from '../browser/taught';
import type * as send from '../browser/send-to-background';

/** The parts of the browser that the popup uses. */
export type PopupPlatform = Pick<typeof activeTab, 'activeTab' | 'contactInTab'> &
  Pick<typeof badge, 'badgeFailure'> &
  Pick<typeof grants, 'requestHosts' | 'grantedHosts'> &
  Pick<typeof origins, 'readOrigins' | 'saveOrigin' | 'removeOrigin' | 'patternOf'> &
  Pick<typeof pageMarks, 'selectorsIn'> &
  Pick<typeof taught, 'readTaught' | 'saveTaught' | 'readLesson' | 'endLesson' | 'beginLesson' | 'textAt'> &
  Pick<typeof send, 'sendToBackground'>;
