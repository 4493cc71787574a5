import browser from 'webextension-polyfill';

/** Calls `handle` with the name of a keyboard command of the manifest when the user presses it. */
export function onCommand(handle: (command: string) => Promise<void>): void {
  browser.commands.onCommand.addListener((command) => void handle(command));
}
