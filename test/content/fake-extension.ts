import { vi } from 'vitest';
import type { MessageListener } from '../../src/content/extension-api';

const isSetting = (message: unknown): message is { readonly type: string; readonly crm: string } =>
  /^(eye\.is-on|layout\.read)$/.test(Object(message).type);

/** An extension behind a page, as its script sees it. Take it before the script is imported. */
export function fakeExtension(stored: Record<string, unknown> = {}) {
  const listeners = new Set<MessageListener>();
  const sent: unknown[] = [];
  const runtime: { id: string | undefined } & Record<string, unknown> = {
    id: 'ours',
    // Node gives no origin to addresses of an extension.
    getURL: (path: string) => `https://ours.example/${path}`,
    sendMessage: async (message: unknown) =>
      isSetting(message) ? setting(message) : void sent.push(message),
    onMessage: {
      addListener: (listener: MessageListener) => void listeners.add(listener),
      removeListener: (listener: MessageListener) => void listeners.delete(listener),
    },
  };
  /** What the background reads from the storage for a page's script. */
  const setting = ({ type, crm }: { readonly type: string; readonly crm: string }): unknown => {
    const origins = Object(stored['li:origins']);
    return type === 'eye.is-on' ? origins[window.location.origin] === crm : stored[`li:layout:${crm}`];
  };
  vi.stubGlobal('chrome', { runtime, i18n: { getMessage: (key: string) => key } });
  return {
    /** What the page's script has said to the background. */
    sent,
    stored,
    listeners,
    /** The background, or the popup, says something to the page. Returns the answers. */
    say(message: unknown): unknown[] {
      const answers: unknown[] = [];
      for (const listener of listeners) listener(message, {}, (answer) => answers.push(answer));
      return answers;
    },
    /** The extension is updated under the page. */
    die(): void {
      runtime.id = undefined;
    },
  };
}
