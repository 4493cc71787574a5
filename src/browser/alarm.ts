import browser from 'webextension-polyfill';

const name = 'next-change';

/** Wakes the background at an instant (epoch ms), the one alarm there is. It stands even if the worker dies. */
export async function wakeAt(when: number): Promise<void> {
  const set = await browser.alarms.get(name);
  // Setting it anew on each wake would put it off forever.
  if (set?.scheduledTime !== when) browser.alarms.create(name, { when });
}

/** Lets the background sleep. */
export async function sleepOn(): Promise<void> {
  await browser.alarms.clear(name);
}

/** Hears the alarm. */
export function onWake(handle: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(() => void handle());
}
