import type { Shortcut } from '../ui/keys';

/** The page's keys, when no field has the focus. */
export const pageKeys = {
  undo: { keys: ['u'], words: 'keysUndo' },
  redo: { keys: ['U'], shown: 'Shift U', words: 'keysRedo' },
  help: { keys: ['?'], words: 'keysHelp' },
} as const satisfies Record<string, Shortcut>;

/** Opens a view by its number. */
export const viewKeys: Shortcut = { keys: ['1', '…'], words: 'todayKeysView' };

/** The keys of a promise in the day that has the focus. */
export const blockKeys = {
  earlier: { keys: ['↑'], words: 'todayKeysEarlier' },
  later: { keys: ['↓'], words: 'todayKeysLater' },
  shorter: { keys: ['Shift ↑'], words: 'todayKeysShorter' },
  longer: { keys: ['Shift ↓'], words: 'todayKeysLonger' },
  free: { keys: ['Backspace'], words: 'todayKeysFree' },
  kept: { keys: ['k'], words: 'todayKeysKept' },
  snooze: { keys: ['s'], words: 'todayKeysSnooze' },
  open: { keys: ['Enter'], words: 'todayKeysOpen' },
  record: { keys: ['o'], words: 'todayKeysRecord' },
} as const satisfies Record<string, Shortcut>;
