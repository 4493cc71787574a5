import { onWake } from '../browser/alarm';
import { activeTab } from '../browser/active-tab';
import { onGrantsChanged } from '../browser/grants';
import { offerOnSelection, onSelection } from '../browser/context-menu';
import { hear } from '../browser/hear';
import { onLeftOutChanged } from '../browser/left-out';
import { onNotice } from '../browser/notifications';
import { onCommand, onFirstInstall, onOccasion } from '../browser/occasions';
import { openPage } from '../browser/open-page';
import { onOriginsChanged } from '../browser/origins';
import * as recordTabs from '../browser/record-tabs';
import { onTaughtChanged, readTaught } from '../browser/taught';
import { askPage } from '../browser/tell-page';
import { getMessage } from '../browser/words';
import { openBook } from '../store/book';
import { answer } from './answer';
import { answerNotice } from './answer-notice';
import { notifier } from './notifier';
import { openRecord } from './open-record';
import { refresh } from './refresh';
import { singleFlight } from './single-flight';
import { syncEyes } from './sync-eyes';
import { takeSelection } from './take-selection';

// Every listener is registered here, synchronously: one that comes after an await misses the event that woke us.
const book = openBook();
const refreshOnce = singleFlight(() => refresh(book, notifier, Date.now()));
const sync = singleFlight(syncEyes);

const leadsTo = {
  changed: refreshOnce,
  showRecord: (contact: string) => openRecord(book, contact, { ...recordTabs, readTaught }),
};

hear((message, from) => answer(message, from, leadsTo));
onWake(refreshOnce);
onOccasion(refreshOnce);
onOccasion(sync);
onGrantsChanged(sync);
onOriginsChanged(sync);
onLeftOutChanged(sync);
onTaughtChanged(sync);
onFirstInstall(() => openPage('welcome'));
onCommand(runCommand);
onOccasion(() =>
  offerOnSelection({ promise: getMessage('contextPromiseThis'), answer: getMessage('contextAnswerThis') }),
);
onSelection((selected) => takeSelection(book, selected));
onNotice((deed) => answerNotice(book, deed, leadsTo));

// Whatever woke us, the badge may be old: a cleared alarm, a clock that jumped, a book written while we slept.
void refreshOnce();
// And a start before may have ended between a grant and its eye.
void sync();

async function runCommand(command: string): Promise<void> {
  if (command === 'open-today') return openPage('today');
  const tab = await activeTab();
  if (!tab) return;
  const type = command === 'quick-log' ? 'sidebar.log' : 'sidebar.toggle';
  await askPage(tab.id, { type }, `the command ${command}`);
}
