import type { Shortcut } from './keys';

/** The keys of the quick log, for the cheat sheet. */
export const quickLogKeys: readonly Shortcut[] = [
  { keys: ['Enter'], words: 'keysSave' },
  { keys: ['Shift', 'Enter'], words: 'keysNewLine' },
  { keys: ['Tab'], words: 'keysTab' },
  { keys: ['Space'], words: 'keysSpace' },
  { keys: ['Shift', 'Space'], words: 'keysSpaceBack' },
  { keys: ['Backspace'], words: 'keysDrop' },
  { keys: ['Esc'], words: 'keysEscape' },
];
