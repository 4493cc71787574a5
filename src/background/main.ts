import { onWake } from '../browser/alarm';
import { activeTab } from '../browser/active-tab';
import { onGrantsChanged } from '../browser/grants';
import { hear } from '../browser/hear';
import { onCommand, onFirstInstall, onOccasion } from '../browser/occasions';
import { openPage } from '../browser/open-page';
import { onOriginsChanged } from '../browser/origins';
import { tellPage } from '../browser/send';
import { openBook } from '../store/book';
import { answer } from './answer';
import { refreshBadge } from './refresh-badge';
import { singleFlight } from './single-flight';
import { syncEyes } from './sync-eyes';

// Every listener is registered here, synchronously: one that comes after an await misses the event that woke us.
const book = openBook();
const refresh = singleFlight(() => refreshBadge(book));
const sync = singleFlight(syncEyes);

hear((message, from) => answer(message, from, refresh));
onWake(refresh);
onOccasion(refresh);
onOccasion(sync);
onGrantsChanged(sync);
onOriginsChanged(sync);
onFirstInstall(() => openPage('welcome'));
onCommand(runCommand);

// Whatever woke us, the badge may be old: a cleared alarm, a clock that jumped, a book written while we slept.
void refresh();

async function runCommand(command: string): Promise<void> {
  const tab = await activeTab();
  if (!tab) return;
  const type = command === 'quick-log' ? 'sidebar.log' : 'sidebar.toggle';
  await tellPage(tab.id, { type }).catch(() => undefined);
}
