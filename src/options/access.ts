import type * as grants from '../browser/grants';
import type * as leftOut from '../browser/left-out';
import type * as origins from '../browser/origins';
import type * as taught from '../browser/taught';

/** Which sites the browser lets us into, how to ask for more, and which CRM is at work at which origin of the user's own. */
export type Access = Pick<typeof grants, 'askFor' | 'grantedHosts' | 'giveUp' | 'onGrantsChanged'> &
  Pick<typeof leftOut, 'readLeftOut' | 'keepLeftOut' | 'onLeftOutChanged'> &
  Pick<typeof taught, 'readTaught' | 'keepTaught' | 'onTaughtChanged'> &
  Pick<typeof origins, 'readOrigins' | 'keepOrigin' | 'dropOrigin' | 'onOriginsChanged' | 'patternOf'>;
