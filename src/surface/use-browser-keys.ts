import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { readShortcuts } from '../browser/shortcuts';
import type { KeyGroup } from '../ui/key-sheet';
import { useSay, type MessageKey } from '../ui/wording';

const commands: readonly (readonly [name: string, words: MessageKey])[] = [
  ['_execute_action', 'commandPopup'],
  ['toggle-sidebar', 'commandSidebar'],
  ['quick-log', 'commandQuickLog'],
  ['open-today', 'commandToday'],
];

/** Returns the keys that work anywhere in the browser, as the user has set them; undefined until they are read. */
export function useBrowserKeys(): KeyGroup | undefined {
  const say = useSay();
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    const read = () =>
      void readShortcuts().then(setKeys, (cause: unknown) => logUnexpected('reading the keys', cause));
    read();
    // The user comes back from the page on which they are changed.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  if (!keys) return undefined;
  const shortcuts = commands.map(([name, words]) => ({ keys: [keys.get(name) || say('keysUnset')], words }));
  return { name: 'keysBrowser', shortcuts, separator: '' };
}
