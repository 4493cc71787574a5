import type { KeyDeed } from './keys';

/** The quick log's own keys, for the cheat sheet. */
export const fieldKeys: readonly KeyDeed[] = [
  { keys: ['Enter'], words: 'keysSave' },
  { keys: ['Shift', 'Enter'], words: 'keysNewLine' },
  { keys: ['Tab'], words: 'keysTab' },
  { keys: ['Space'], words: 'keysSpace' },
  { keys: ['Shift', 'Space'], words: 'keysSpaceBack' },
  { keys: ['Backspace'], words: 'keysDrop' },
  { keys: ['Esc'], words: 'keysEscape' },
];
