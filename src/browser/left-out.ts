import * as v from 'valibot';
import browser from 'webextension-polyfill';

const key = 'li:left-out';
const Ids = v.fallback(v.array(v.string()), []);

/**
 * Gives the ids of the CRMs that are off though their host is granted: another CRM lives on the same one, as Gmail and Streak do.
 */
export const readLeftOut = async (): Promise<string[]> =>
  v.parse(Ids, (await browser.storage.local.get(key))[key]);

/** Keeps which CRMs (ids) are off though their host is granted. */
export const keepLeftOut = (ids: readonly string[]): Promise<void> =>
  browser.storage.local.set({ [key]: [...ids] });

/** Hears that a CRM was left out, or is no more. */
export function onLeftOutChanged(handle: () => Promise<void>): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void handle();
  });
}
