/** The part of the extension API that content scripts need; they ship without the polyfill. */
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
  /** Chromium's; Firefox has a property of elements instead. */
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  readonly i18n: { getMessage(key: string, substitutions?: string[]): string };
}

/** Returns true if it will answer later. */
export type MessageListener = (
  message: unknown,
  sender: unknown,
  answer: (reply: unknown) => void,
) => boolean | undefined;

declare const chrome: ExtensionApi;

/**
 * By the name that both browsers have, and that returns promises in both under Manifest V3. `browser` exists in Firefox only: in
 * Chromium an element of the page with that id would be found instead.
 */
export const extensionApi: ExtensionApi = chrome;

/** Whether our extension still runs; after an update or a removal this script is an orphan. */
export const isAlive = (): boolean => extensionApi.runtime?.id !== undefined;

/** Calls a listener with the messages to this page's scripts until the signal ends. */
export function onMessages(listener: MessageListener, signal: AbortSignal): void {
  const { onMessage } = extensionApi.runtime;
  onMessage.addListener(listener);
  // Once the extension was updated, its API throws.
  signal.addEventListener('abort', () => isAlive() && onMessage.removeListener(listener));
}
