import { onWake } from '../browser/alarm';
import { onBackupTime, wakeForBackups } from '../browser/backup-alarm';
import { activeTab } from '../browser/active-tab';
import { onGrantsChanged } from '../browser/grants';
import { offerOnSelection, onSelection } from '../browser/context-menu';
import { onMessage, type Sender } from '../browser/on-message';
import { onDisabledCrmsChanged } from '../browser/disabled-crms';
import { onNotice } from '../browser/notifications';
import { onFirstInstall, onStartOrReturn } from '../browser/lifecycle';
import { onCommand } from '../browser/commands';
import { keepStorageFromPages } from '../browser/keep-storage-from-pages';
import { openPage } from '../browser/open-page';
import { onOriginsChanged } from '../browser/origins';
import * as recordTabs from '../browser/record-tabs';
import { onLessonChanged, onTaughtChanged, readTaught } from '../browser/taught';
import { sendToPage } from '../browser/send-to-page';
import { tellCounted } from '../browser/tell-counted';
import { getMessage } from '../browser/i18n';
import { spareStorage } from '../browser/spare-storage';
import { openBook } from '../store/book';
import { afterErasing } from './after-erasing';
import { backUpIfDue, backUpNow } from './back-up';
import { handleMessage } from './handle-message';
import { handleNotice } from './handle-notice';
import { lookAfter, lookDeepOnce } from './look-after';
import { notifier } from './notifier';
import { openRecord } from './open-record';
import { overdueThere } from './overdue-there';
import { refresh } from './refresh';
import { singleFlight } from './single-flight';
import { renewTaughtEyes, syncEyes } from './sync-eyes';
import { draftSelection } from './draft-selection';

keepStorageFromPages();

// Every listener is registered here, synchronously: one registered after an await misses the event that woke the worker.
const book = openBook();
book.spare = spareStorage;
const look = () => lookAfter(book);
const refreshOnce = singleFlight(async () => {
  await refresh(book, notifier, Date.now(), look);
  await tellCounted();
});
const sync = singleFlight(syncEyes);
const backUpOnce = singleFlight(() => backUpIfDue(book, Date.now()));

const actions = {
  refresh: refreshOnce,
  backUp: singleFlight(() => backUpNow(book, Date.now())),
  afterErasing: singleFlight(() => afterErasing(book, refreshOnce)),
  heal: async (goOn: boolean) => {
    if (goOn) await lookAfter(book, { goOn });
    await refreshOnce();
  },
  overdueThere: (from: Sender) => overdueThere(book, from, Date.now()),
  showRecord: (contact: string) => openRecord(book, contact, { ...recordTabs, readTaught }),
};

onMessage((message, from) => handleMessage(message, from, actions));
onWake(refreshOnce);
onBackupTime(backUpOnce);
onStartOrReturn(refreshOnce);
onStartOrReturn(sync);
onGrantsChanged(sync);
onOriginsChanged(sync);
onDisabledCrmsChanged(sync);
onTaughtChanged(async () => {
  await sync();
  await renewTaughtEyes();
});
onLessonChanged(sync);
onFirstInstall(() => openPage('welcome'));
onCommand(runCommand);
onStartOrReturn(() =>
  offerOnSelection({ promise: getMessage('contextPromiseThis'), answer: getMessage('contextAnswerThis') }),
);
onSelection((selected) => draftSelection(book, selected));
onNotice((click) => handleNotice(book, click, actions));

// Whatever woke the worker, the badge may be out of date: alarms get cleared, clocks jump, the book is written meanwhile.
void refreshOnce().then(() => lookDeepOnce(book));
// An earlier run may have ended after a host was granted and before its eye was registered.
void sync();
void wakeForBackups();

async function runCommand(command: string): Promise<void> {
  if (command === 'open-today') return openPage('today');
  const tab = await activeTab();
  if (!tab) return;
  const type = command === 'quick-log' ? 'sidebar.log' : 'sidebar.toggle';
  await sendToPage(tab.id, { type }, `the command ${command}`);
}
