import type * as grants from '../browser/grants';
import type * as disabledCrms from '../browser/disabled-crms';
import type * as origins from '../browser/origins';
import type * as taught from '../browser/taught';

/** The browser's host permissions, the CRMs that are turned off, the self-hosted origins and the taught CRMs: reading, changing and watching each. */
export type Access = Pick<
  typeof grants,
  'requestHosts' | 'grantedHosts' | 'removeHosts' | 'onGrantsChanged'
> &
  Pick<typeof disabledCrms, 'readDisabledCrms' | 'saveDisabledCrms' | 'onDisabledCrmsChanged'> &
  Pick<typeof taught, 'readTaught' | 'saveTaught' | 'onTaughtChanged'> &
  Pick<typeof origins, 'readOrigins' | 'saveOrigin' | 'removeOrigin' | 'onOriginsChanged' | 'patternOf'>;
