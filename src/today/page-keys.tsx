import { useBrowserKeys } from '../surface/use-browser-keys';
import { KeySheet, type KeyGroup } from '../ui/key-sheet';
import { blockKeys, pageKeys, viewKeys } from './today-keys';

const groups: readonly KeyGroup[] = [
  { name: 'keysTitle', shortcuts: [viewKeys, ...Object.values(pageKeys)], separator: '', single: true },
  { name: 'todayKeysOfPromise', shortcuts: Object.values(blockKeys), separator: '' },
];

/** The page's list of keys: its own, and those of the promise that has the focus. */
export function PageKeys({ onClose }: { readonly onClose: () => void }) {
  const browserKeys = useBrowserKeys();
  return <KeySheet groups={browserKeys ? [...groups, browserKeys] : groups} onClose={onClose} />;
}
