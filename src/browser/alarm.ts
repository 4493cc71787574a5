import browser from 'webextension-polyfill';

const name = 'next-change';

/** Sets the only alarm, which wakes the background at `when` (epoch ms) even if the worker has died. */
export async function wakeAt(when: number): Promise<void> {
  const set = await browser.alarms.get(name);
  // Setting it again on each wake would postpone it forever.
  if (set?.scheduledTime !== when) browser.alarms.create(name, { when });
}

/** Removes the alarm. */
export async function cancelWake(): Promise<void> {
  await browser.alarms.clear(name);
}

/** Calls `handle` when the alarm fires. */
export function onWake(handle: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void handle();
  });
}
