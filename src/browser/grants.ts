import browser from 'webextension-polyfill';

/** Asks the user for hosts (match patterns). Call it directly in a click's handler. Gives whether they said yes. */
export const askFor = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...hosts] });

/** Gives the hosts (match patterns) that the user has granted. */
export const grantedHosts = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Gives up hosts. */
export const giveUp = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...hosts] });

/** Hears that hosts were granted or taken back, from wherever. */
export function onGrantsChanged(handle: () => Promise<void>): void {
  browser.permissions.onAdded.addListener(() => void handle());
  browser.permissions.onRemoved.addListener(() => void handle());
}
