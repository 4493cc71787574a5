import { useLayoutEffect } from 'preact/hooks';
import { setSingleKeys, type SingleKeys } from './single-keys';
import './single-keys.css';

/** Gives the document the single keys that the user has chosen; on by default. While the settings are read, nothing changes. */
export function useSingleKeysSetting(settings: { readonly singleKeys?: SingleKeys } | undefined): void {
  const choice = settings && (settings.singleKeys ?? true);
  useLayoutEffect(() => {
    if (choice !== undefined) setSingleKeys(document, choice);
  }, [choice]);
}
