import type * as activeTab from '../browser/active-tab';
import type * as badge from '../browser/badge';
import type * as grants from '../browser/grants';
import type * as origins from '../browser/origins';
import type * as pageMarks from '../browser/page-marks';
import type * as taught from '../browser/taught';
import type * as send from '../browser/send';

/** What the popup asks of the browser around it. */
export type Around = Pick<typeof activeTab, 'activeTab' | 'whoIsHere'> &
  Pick<typeof badge, 'whyUncounted'> &
  Pick<typeof grants, 'askFor' | 'grantedHosts'> &
  Pick<typeof origins, 'readOrigins' | 'keepOrigin' | 'dropOrigin' | 'patternOf'> &
  Pick<typeof pageMarks, 'selectorsIn'> &
  Pick<typeof taught, 'readTaught' | 'keepTaught' | 'readLesson' | 'endLesson' | 'beginLesson' | 'textAt'> &
  Pick<typeof send, 'tellBackground'>;
