import browser from 'webextension-polyfill';

/** Hears that the browser started, that we were installed or updated, and that the user came back to the machine. */
export function onOccasion(handle: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void handle());
  browser.runtime.onInstalled.addListener(() => void handle());
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') void handle();
  });
}

/** Hears that we were installed for the first time. */
export function onFirstInstall(handle: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void handle();
  });
}

/** Hears a keyboard command of the manifest. */
export function onCommand(handle: (command: string) => Promise<void>): void {
  browser.commands.onCommand.addListener((command) => void handle(command));
}
