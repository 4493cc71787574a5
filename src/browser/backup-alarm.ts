import browser from 'webextension-polyfill';

const name = 'backup';

/** How often is looked whether a backup is due (minutes). */
const period = 60;

/** Sets the alarm that looks whether a backup is due, unless it is set. */
export async function wakeForBackups(): Promise<void> {
  if (await browser.alarms.get(name)) return;
  browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: period });
}

/** Calls `handle` when the alarm fires. */
export function onBackupTime(handle: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void handle();
  });
}
