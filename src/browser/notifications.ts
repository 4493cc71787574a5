import browser from 'webextension-polyfill';

/** A notification, its texts already in the user's language. */
export interface Notice {
  /** A notification with the same id replaces the first, so showing it twice does no harm. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Labels of its buttons, in browsers that have them. */
  readonly buttons?: readonly [string, string];
}

/** A click on a notification or on one of its buttons. */
export interface NoticeClick {
  readonly id: string;
  readonly target: 'notice' | 'first-button' | 'second-button';
}

const permission = { permissions: ['notifications' as const] };

/** Resolves to whether the user allows notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(permission);

/** Asks the user to allow notifications. Must be called directly in a click handler. Resolves to whether they agreed. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(permission);

/** Shows a notification, or replaces the one with the same id. */
export async function showNotice({ id, title, message, buttons }: Notice): Promise<void> {
  const plain = { type: 'basic' as const, iconUrl: browser.runtime.getURL('icons/128.png'), title, message };
  if (!buttons || !hasButtons()) return void (await browser.notifications.create(id, plain));
  await browser.notifications.create(
    id,
    Object.assign(plain, { buttons: buttons.map((name) => ({ title: name })) }),
  );
}

/** Removes a notification. */
export async function clearNotice(id: string): Promise<void> {
  if (await mayNotify()) await browser.notifications.clear(id);
}

/** Calls `handle` for each click on a notification, now or once the permission has been granted. */
export function onNotice(handle: (click: NoticeClick) => Promise<void>): void {
  let isListening = false;
  const listen = () => {
    // The API is undefined until the permission is granted.
    if (isListening || !('notifications' in browser) || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => void handle({ id, target: 'notice' }));
    browser.notifications.onButtonClicked?.addListener(
      (id, button) => void handle({ id, target: button === 0 ? 'first-button' : 'second-button' }),
    );
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

// Firefox rejects a notification that has buttons.
const hasButtons = (): boolean => !browser.runtime.getURL('').startsWith('moz-extension:');
