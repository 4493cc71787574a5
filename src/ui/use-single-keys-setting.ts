import { useLayoutEffect } from 'preact/hooks';
import { turnSingleKeys } from './single-keys-off';

/** Turns the document's single keys on or off, as the user has set it; on by default. While the settings are read, nothing changes. */
export function useSingleKeysSetting(settings: { readonly singleKeys?: boolean } | undefined): void {
  const on = settings && (settings.singleKeys ?? true);
  useLayoutEffect(() => {
    if (on !== undefined) turnSingleKeys(document, on);
  }, [on]);
}
