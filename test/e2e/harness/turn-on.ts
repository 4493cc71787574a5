import type { Product } from './product';
import { until } from './until';

declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  readonly permissions: { request(what: { origins: string[] }): Promise<boolean> };
  readonly storage: {
    readonly session: { get(key: string): Promise<Record<string, unknown>> };
    readonly local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

/**
 * Answers the browser's permission prompt for these hosts (match patterns) with yes, since nobody can click it. The
 * product still has to request the permission.
 */
export async function grantHosts(product: Product, hosts: readonly string[]): Promise<void> {
  const page = await product.context.newPage();
  // A file of that page has its powers too, and draws nothing.
  await page.goto('chrome://extensions/strings.m.js');
  for (const host of hosts)
    await page.evaluate(([id, one]) => chrome.developerPrivate.addHostPermission(id, one), [
      product.id,
      host,
    ] as const);
  await page.close();
}

/** Turns a hosted CRM on, for these of its hosts (match patterns), and waits until its eye is registered. */
export async function turnOn(product: Product, hosts: readonly string[]): Promise<void> {
  await grantHosts(product, hosts);
  await product.backstage.evaluate((origins) => chrome.permissions.request({ origins }), [...hosts]);
  await eyeIsOpen(product, hosts);
}

/** Turns a self-hosted CRM on at an origin: `turnOnAt(product, 'http://127.0.0.1:8000', 'tryton')`. */
export async function turnOnAt(product: Product, origin: string, crm: string): Promise<void> {
  const hosts = [`${origin}/*`];
  await grantHosts(product, hosts);
  await product.backstage.evaluate(saveOrigin, { origin, crm });
  await product.backstage.evaluate((origins) => chrome.permissions.request({ origins }), hosts);
  await eyeIsOpen(product, hosts);
}

/** Waits until an eye is registered for each of the hosts, and stands in the pages that are open. */
export async function eyeIsOpen({ backstage }: Product, hosts: readonly string[]): Promise<void> {
  const isOpen = () =>
    backstage.evaluate(async (wanted) => {
      const { 'li:eyes-opened': opened } = await chrome.storage.session.get('li:eyes-opened');
      // By eye and host: two CRMs may live on one.
      const keys = Array.isArray(opened) ? opened.map(String) : [];
      return wanted.every((host) => keys.some((key) => key.endsWith(` ${host}`)));
    }, hosts);
  await until(`an eye is open on ${hosts.join(', ')}`, isOpen);
}

async function saveOrigin({ origin, crm }: { origin: string; crm: string }): Promise<void> {
  const key = 'li:origins';
  const { [key]: origins } = await chrome.storage.local.get(key);
  await chrome.storage.local.set({ [key]: { ...origins, [origin]: crm } });
}
