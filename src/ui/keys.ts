import { keysOf } from '../domain/keys-of';
import type { MessageKey } from './wording';

/** A single key and what it does, when no field has the focus. */
export interface KeyDeed {
  readonly keys: readonly string[];
  /** How it is written on the cheat sheet, where the keys alone do not tell what to press. */
  readonly shown?: string;
  readonly words: MessageKey;
}

/** The sidebar's keys: what is done, and what the cheat sheet shows. */
export const sheetKeys = {
  log: { keys: ['l', '/'], words: 'keysLog' },
  keep: { keys: ['k'], words: 'keysKeep' },
  undo: { keys: ['u'], words: 'keysUndo' },
  redo: { keys: ['U'], shown: 'Shift U', words: 'keysRedo' },
  brief: { keys: ['b'], words: 'keysBrief' },
  readBack: { keys: ['r'], words: 'keysReadBack' },
  care: { keys: ['p'], words: 'keysCare' },
  timeline: { keys: ['t'], words: 'keysTimeline' },
  more: { keys: ['m'], words: 'keysMore' },
  collapse: { keys: ['c'], words: 'keysCollapse' },
  help: { keys: ['?'], words: 'keysHelp' },
} as const satisfies Record<string, KeyDeed>;
export type SheetKey = keyof typeof sheetKeys;

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  /** The key is held down, and this is not its first press. */
  readonly repeat: boolean;
  readonly target: EventTarget | null;
}

/** Whether a key press is a shortcut: no modifier, not held down, and not in a field, menu or dialog. */
export function isSingleKey(pressed: Pressed): boolean {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing) return false;
  return !pressed.repeat && !isField(pressed.target);
}

/** Gives what a key asks for; undefined in a field or a dialog, with a modifier, while held, or where the key is nobody's. */
export function sheetKeyOf(pressed: Pressed): SheetKey | undefined {
  if (!isSingleKey(pressed)) return undefined;
  return keysOf(sheetKeys).find((deed) => {
    const { keys }: KeyDeed = sheetKeys[deed];
    return keys.includes(pressed.key);
  });
}

// Typing on a chip corrects its date, so a chip is a field too.
const isField = (target: EventTarget | null) =>
  target instanceof Element &&
  (target.closest('input, textarea, select, .chips, [role=menu]') !== null || isUnderDialog(target));

// A click on the words of a dialog leaves the focus with the page behind it: the dialog counts wherever the key goes.
const isUnderDialog = ({ ownerDocument }: Element) => ownerDocument.querySelector('dialog[open]') !== null;
