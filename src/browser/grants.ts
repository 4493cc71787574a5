import browser from 'webextension-polyfill';

/**
 * Asks the user to grant hosts (match patterns). Must be called directly in a click handler. Resolves to whether they
 * agreed.
 */
export const requestHosts = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...hosts] });

/** Returns the hosts (match patterns) that the user has granted. */
export const grantedHosts = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Removes the permission for hosts (match patterns). */
export const removeHosts = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...hosts] });

/** Calls `handle` when permissions are granted or revoked, by us or in the browser's own settings. */
export function onGrantsChanged(handle: () => Promise<void>): void {
  browser.permissions.onAdded.addListener(() => void handle());
  browser.permissions.onRemoved.addListener(() => void handle());
}
