import { isSingleKey } from './keys';

/** Whether letters outside of any field are shortcuts: alone, only with Alt (Option on a Mac), or not at all. */
export type SingleKeys = boolean | 'alt';

/** The user's choice. It stands on the document, where every listener finds it. */
export function singleKeysOf({ documentElement }: Document): SingleKeys {
  const { singleKeys } = documentElement.dataset;
  return singleKeys === 'alt' ? 'alt' : singleKeys !== 'off';
}

export function setSingleKeys({ documentElement }: Document, choice: SingleKeys): void {
  if (choice === true) delete documentElement.dataset.singleKeys;
  else documentElement.dataset.singleKeys = choice === 'alt' ? 'alt' : 'off';
}

/** Returns a single key as `aria-keyshortcuts` names it; undefined while they are turned off. */
export function ariaKey(key: string): string | undefined {
  const choice = singleKeysOf(document);
  return choice === 'alt' ? `Alt+${key}` : choice ? key : undefined;
}

/** Whether a letter without a modifier is text wherever it is typed. */
export const areLettersText = (document: Document): boolean => singleKeysOf(document) !== true;

/** Returns the single key that a press with Alt stands for, as an event that a script may dispatch; undefined if it is none. */
export function keyWithAlt(event: KeyboardEvent): KeyboardEvent | undefined {
  const { target, altKey, ctrlKey, metaKey, shiftKey, isComposing, repeat } = event;
  // On Windows, AltGr counts as Ctrl and Alt.
  if (!altKey || ctrlKey || metaKey || !(target instanceof Element)) return undefined;
  const { ownerDocument: document } = target;
  const key = letterOf(event);
  if (singleKeysOf(document) !== 'alt' || key === undefined) return undefined;
  const alone = { key, ctrlKey, altKey: false, metaKey, isComposing, repeat };
  if (!isSingleKey({ ...alone, target })) return undefined;
  return new KeyboardEvent('keydown', { ...alone, shiftKey, bubbles: true, cancelable: true });
}

/** What a Mac types with Option instead of a sign that is a key of ours. */
const signs: Readonly<Record<string, string>> = { '¿': '?', '÷': '/' };

/** With Option, a Mac reports another letter, so the place of the key tells. */
function letterOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (/^[!-~]$/.test(key)) return key;
  if (key in signs) return signs[key];
  const [, letter] = /^(?:Key|Digit)(.)$/.exec(code) ?? [];
  return shiftKey ? letter : letter?.toLowerCase();
}
