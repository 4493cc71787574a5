import { bareApi } from './bare-api';

/** The keys that work anywhere in the browser, by the names of their commands in the manifest; empty where none is set. */
export async function readShortcuts(): Promise<ReadonlyMap<string, string>> {
  const commands = await bareApi().commands.getAll();
  return new Map(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

/** Opens the browser's own page on which these keys can be changed. */
export async function openShortcutSettings(): Promise<void> {
  const { commands, tabs } = bareApi();
  // Only Firefox has the function; only Chromium has the page.
  if ('openShortcutSettings' in commands) await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
