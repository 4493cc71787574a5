import * as v from 'valibot';
import browser from 'webextension-polyfill';

const key = 'li:left-out';
const Ids = v.fallback(v.array(v.string()), []);

/** Returns the ids of CRMs that are off although their host is granted for another CRM, as with Gmail and Streak. */
export const readDisabledCrms = async (): Promise<string[]> =>
  v.parse(Ids, (await browser.storage.local.get(key))[key]);

/** Saves which CRMs (ids) are off although their host is granted. */
export const saveDisabledCrms = (ids: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [key]: [...ids] });

/** Calls `handle` when that list changes. */
export function onDisabledCrmsChanged(handle: () => Promise<void>): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void handle();
  });
}
