import { keysOf } from '../domain/keys-of';
import type { MessageKey } from './wording';

/** A single key and what it does, when no field has the focus. */
export interface Shortcut {
  readonly keys: readonly string[];
  /** How the cheat sheet writes it, if the keys alone do not show what to press. */
  readonly shown?: string;
  readonly words: MessageKey;
}

/** The sidebar's shortcuts: each letter is one key. The cheat sheet adds their words. */
export const sheetKeys = {
  log: 'l/',
  keep: 'k',
  undo: 'u',
  redo: 'U',
  brief: 'b',
  readBack: 'r',
  care: 'p',
  timeline: 't',
  more: 'm',
  collapse: 'x',
  help: '?',
} as const;
export type SheetKey = keyof typeof sheetKeys;

interface KeyPress {
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
export function isSingleKey(pressed: KeyPress): boolean {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing) return false;
  return !pressed.repeat && !isField(pressed.target);
}

/** Returns the action of a key press, or undefined if the key has none or the press is no shortcut. */
export function sheetKeyOf(pressed: KeyPress): SheetKey | undefined {
  if (!isSingleKey(pressed)) return undefined;
  return keysOf(sheetKeys).find((name) => [...sheetKeys[name]].includes(pressed.key));
}

// A chip counts as a field, because typing on it corrects its date.
const isField = (target: EventTarget | null) =>
  target instanceof Element &&
  (target.closest('input, textarea, select, .chips, [role=menu]') !== null || isUnderDialog(target));

// A click on a dialog's text leaves the focus on the page behind it, so an open dialog counts wherever the key goes.
const isUnderDialog = ({ ownerDocument }: Element) => ownerDocument.querySelector('dialog[open]') !== null;
