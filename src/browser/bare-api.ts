import type polyfilled from 'webextension-polyfill';

type Polyfilled = typeof polyfilled;

/** The polyfill's types do not know `getKeys` yet. */
interface BareApi extends Pick<Polyfilled, 'i18n' | 'runtime' | 'commands' | 'action' | 'tabs'> {
  readonly storage: {
    readonly local: Polyfilled['storage']['local'] & { getKeys(): Promise<string[]> };
    readonly session: Polyfilled['storage']['session'];
  };
}

declare const browser: BareApi | undefined;
declare const chrome: BareApi;

/**
 * Returns the browser's own extension API: `browser` in Firefox, `chrome` in Chromium; both return promises under
 * Manifest V3. For what a first screen needs: the polyfill would add three kilobytes and do nothing for texts and messages.
 */
export const bareApi = (): BareApi => (typeof browser === 'undefined' ? chrome : browser);
