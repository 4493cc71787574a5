import type * as grants from '../browser/grants';
import type * as origins from '../browser/origins';

/** Which sites the browser lets us into, how to ask for more, and which CRM is at work at which origin of the user's own. */
export type Access = Pick<typeof grants, 'askFor' | 'grantedHosts' | 'giveUp' | 'onGrantsChanged'> &
  Pick<typeof origins, 'readOrigins' | 'keepOrigin' | 'dropOrigin' | 'onOriginsChanged' | 'patternOf'>;
