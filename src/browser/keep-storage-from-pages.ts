import { logUnexpected } from './log';

/** Chromium's; the polyfill does not know it. */
interface WithLevels {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

declare const chrome: { readonly storage: { readonly local: WithLevels } };

/**
 * Keeps our scripts in pages from the storage, in which the spare copy of the journal is: a page that has taken over its renderer could
 * otherwise read and change it as they could. Only Chromium has this; it also remembers it.
 */
export function keepStorageFromPages(): void {
  chrome.storage.local
    .setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
    .catch((cause: unknown) => logUnexpected('keeping the storage from pages', cause));
}
