import { useLayoutEffect } from 'preact/hooks';
import { turnSingleKeys } from './single-keys-off';

/** Turns the document's single keys on or off, as the user has set it. Undefined, while the setting is read, changes nothing. */
export function useSingleKeysSetting(on: boolean | undefined): void {
  useLayoutEffect(() => {
    if (on !== undefined) turnSingleKeys(document, on);
  }, [on]);
}
