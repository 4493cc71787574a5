import browser from 'webextension-polyfill';

/** Calls `handle` when the browser starts, the extension is installed or updated, or the user returns to the computer. */
export function onStartOrReturn(handle: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void handle());
  browser.runtime.onInstalled.addListener(() => void handle());
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') void handle();
  });
}

/** Calls `handle` when the extension is installed for the first time. */
export function onFirstInstall(handle: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void handle();
  });
}
