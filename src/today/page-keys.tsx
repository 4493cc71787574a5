import { KeySheet, type KeyGroup } from '../ui/key-sheet';
import { blockKeys, pageKeys, viewKeys } from './today-keys';

const groups: readonly KeyGroup[] = [
  { name: 'keysTitle', shortcuts: [viewKeys, ...Object.values(pageKeys)], separator: '' },
  { name: 'todayKeysOfPromise', shortcuts: Object.values(blockKeys), separator: '' },
];

/** The page's list of keys: its own, and those of the promise that has the focus. */
export const PageKeys = ({ onClose }: { readonly onClose: () => void }) => (
  <KeySheet groups={groups} onClose={onClose} />
);
