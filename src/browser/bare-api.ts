import type polyfilled from 'webextension-polyfill';

type BareApi = Pick<typeof polyfilled, 'i18n' | 'runtime'>;

declare const browser: BareApi | undefined;
declare const chrome: BareApi;

/**
 * Gives the extension API as the browser itself has it: Firefox says `browser`, Chromium `chrome`, and both give promises
 * under Manifest V3. It is for what a first screen cannot wait for; the polyfill would cost it three kilobytes and bring
 * nothing to words and to what is said to the background.
 */
export const bareApi = (): BareApi => (typeof browser === 'undefined' ? chrome : browser);
