import { tellKeysFromText } from './key-or-text';
import { sheetKeys } from './keys';
import { sameKey } from './same-key';
import { keyWithAlt } from './single-keys';
import { swallow } from './swallow';

/**
 * Lets a letter outside of any field act as a single key only if no other letter follows at once: else somebody is typing a sentence
 * without looking. For surfaces that no page can cover; the sidebar's guard does the same there.
 */
export function holdSingleKeys(document: Document): void {
  const keys = tellKeysFromText(document);
  const hold = async (event: KeyboardEvent) => {
    const { target } = event;
    if (await keys.press(event.key)) target?.dispatchEvent(sameKey(event));
  };
  const keydown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const withAlt = keyWithAlt(event);
    if (withAlt) {
      swallow(event);
      event.target?.dispatchEvent(withAlt);
    }
    if (!keys.isLetter(event)) return;
    // Help changes nothing, and no sentence begins with its sign.
    if (event.key === sheetKeys.help && !keys.isText()) return;
    swallow(event);
    void hold(event);
  };
  document.addEventListener('keydown', keydown, { capture: true });
}
