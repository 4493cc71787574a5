import { useLayoutEffect } from 'preact/hooks';
import { turnSingleKeys } from './single-keys-off';

/** Turns the document's single keys on or off, as the user has set it. They are on until the setting was read. */
export function useSingleKeysSetting(on = true): void {
  useLayoutEffect(() => turnSingleKeys(document, on), [on]);
}
