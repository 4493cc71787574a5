import browser from 'webextension-polyfill';

/** What a notification says, in words of `_locales`. */
export interface Notice {
  /** Stable: the same one again takes the place of the first, so showing it twice does no harm. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Names of its buttons, where the browser has buttons. */
  readonly buttons?: readonly [string, string];
}

/** What the user did to a notification: clicked it, or its first or second button. */
export interface NoticeDeed {
  readonly id: string;
  readonly deed: 'open' | 'first' | 'second';
}

const permission = { permissions: ['notifications' as const] };

/** Tells whether the user has let us notify. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission);

/** Asks to be let. Call it directly in a click's handler. Gives whether they said yes. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(permission);

/** Shows a notification, or shows it anew. */
export async function showNotice({ id, title, message, buttons }: Notice): Promise<void> {
  const plain = { type: 'basic' as const, iconUrl: browser.runtime.getURL('icons/128.png'), title, message };
  if (!buttons || !hasButtons()) return void (await browser.notifications.create(id, plain));
  await browser.notifications.create(
    id,
    Object.assign(plain, { buttons: buttons.map((name) => ({ title: name })) }),
  );
}

/** Takes a notification away. */
export async function clearNotice(id: string): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(id);
}

/** Hears what the user does to notifications. The permission may come later, so it listens again then. */
export function onNotice(handle: (deed: NoticeDeed) => Promise<void>): void {
  let heard = false;
  const listen = () => {
    // Undefined until it is permitted; then the browser puts it there.
    if (heard || !('notifications' in browser) || !browser.notifications) return;
    heard = true;
    browser.notifications.onClicked.addListener((id) => void handle({ id, deed: 'open' }));
    browser.notifications.onButtonClicked?.addListener(
      (id, button) => void handle({ id, deed: button === 0 ? 'first' : 'second' }),
    );
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

// Firefox refuses a notification that has buttons, and says so by not having this event.
const hasButtons = (): boolean => !browser.runtime.getURL('').startsWith('moz-extension:');
