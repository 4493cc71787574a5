import type polyfilled from 'webextension-polyfill';

type BareApi = Pick<typeof polyfilled, 'i18n' | 'runtime'>;

declare const browser: BareApi | undefined;
declare const chrome: BareApi;

/**
 * Returns the browser's own extension API: `browser` in Firefox, `chrome` in Chromium; both return promises under
 * Manifest V3. For what a first screen needs: the polyfill would add three kilobytes and do nothing for texts and messages.
 */
export const bareApi = (): BareApi => (typeof browser === 'undefined' ? chrome : browser);
