/** The little of the extension API that a page's script needs; the page ships without the polyfill. */
interface ExtensionApi {
  readonly runtime: {
    /** Undefined once the extension was updated or removed under this page. */
    readonly id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
  readonly i18n: { getMessage(key: string): string };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

/** Returns true where it will answer later. */
export type MessageListener = (
  message: unknown,
  sender: unknown,
  answer: (reply: unknown) => void,
) => boolean | undefined;

declare const chrome: ExtensionApi;

/**
 * Under the name that both browsers have, and that gives promises in both under Manifest V3. `browser` is Firefox's alone: in
 * Chromium an element of the page's may be called so, and would be found.
 */
export const extensionApi: ExtensionApi = chrome;

/** Our extension still stands behind this page; after an update or a removal it does not. */
export const isAlive = (): boolean => extensionApi.runtime?.id !== undefined;

/** Hears what is said to this page's script until the signal ends. */
export function hearMessages(listener: MessageListener, signal: AbortSignal): void {
  const { onMessage } = extensionApi.runtime;
  onMessage.addListener(listener);
  // Of an extension that was updated nothing is left to be removed from.
  signal.addEventListener('abort', () => isAlive() && onMessage.removeListener(listener));
}
