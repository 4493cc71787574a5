import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Which CRM the user said runs at each self-hosted origin: `{ 'https://crm.example': 'espocrm' }`. */
export type OriginMap = Readonly<Record<string, string>>;

const key = 'li:origins';
const OriginMap = v.fallback(v.record(v.string(), v.string()), {});

/** An origin that covers more than one host: its match pattern could request more than the user was shown. */
export class NotOneHost extends Error {
  override name = 'NotOneHost';
}

/** Returns the self-hosted origins and the ids of their CRMs. */
export async function readOrigins(): Promise<OriginMap> {
  const stored = v.parse(OriginMap, (await browser.storage.local.get(key))[key]);
  return Object.fromEntries(Object.entries(stored).filter(([origin]) => isOneHost(origin)));
}

/**
 * Saves that a CRM (by id) runs at an origin.
 * @throws NotOneHost
 */
export async function saveOrigin(origin: string, crm: string): Promise<void> {
  if (!isOneHost(origin)) throw new NotOneHost(origin);
  await browser.storage.local.set({ [key]: { ...(await readOrigins()), [origin]: crm } });
}

/** Removes an origin. */
export async function removeOrigin(origin: string): Promise<void> {
  const { [origin]: _, ...rest } = await readOrigins();
  await browser.storage.local.set({ [key]: rest });
}

/** Calls `handle` when an origin is added or removed. */
export function onOriginsChanged(handle: () => Promise<void>): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void handle();
  });
}

/**
 * Returns the match pattern of an origin. Firefox's patterns have no port; there the eye checks its origin itself.
 * @throws NotOneHost
 */
export function patternOf(origin: string): string {
  if (!isOneHost(origin)) throw new NotOneHost(origin);
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${isFirefox() ? hostname : host}/*`;
}

// `https://*` is a valid origin to URL but matches every host as a pattern; Chromium accepts an encoded space in a name.
const isOneHost = (origin: string): boolean =>
  /^https?:\/\/[^*%]+$/.test(origin) && URL.parse(origin)?.origin === origin;

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
