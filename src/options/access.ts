import type * as grants from '../browser/grants';
import type * as leftOut from '../browser/disabled-crms';
import type * as origins from '../browser/origins';
import type * as taught from '../browser/taught';

/** Which sites the browser lets us into, how to ask for more, and which CRM is at work at which origin of the user's own. */
export type Access = Pick<
  typeof grants,
  'requestHosts' | 'grantedHosts' | 'removeHosts' | 'onGrantsChanged'
> &
  Pick<typeof leftOut, 'readDisabledCrms' | 'saveDisabledCrms' | 'onDisabledCrmsChanged'> &
  Pick<typeof taught, 'readTaught' | 'saveTaught' | 'onTaughtChanged'> &
  Pick<typeof origins, 'readOrigins' | 'saveOrigin' | 'removeOrigin' | 'onOriginsChanged' | 'patternOf'>;
