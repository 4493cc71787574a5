import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Which CRM is at work at a self-hosted origin, as the user said: `{ 'https://crm.example': 'espocrm' }`. */
export type OriginMap = Readonly<Record<string, string>>;

const key = 'li:origins';
const OriginMap = v.fallback(v.record(v.string(), v.string()), {});

/** An origin that is not one host's: a match pattern of it could ask for more than the user was shown. */
export class NotOneHost extends Error {
  override name = 'NotOneHost';
}

/** Gives the self-hosted origins and their CRMs. */
export async function readOrigins(): Promise<OriginMap> {
  const kept = v.parse(OriginMap, (await browser.storage.local.get(key))[key]);
  return Object.fromEntries(Object.entries(kept).filter(([origin]) => isOneHost(origin)));
}

/**
 * Keeps that a CRM (its id) is at work at an origin.
 * @throws NotOneHost
 */
export async function keepOrigin(origin: string, crm: string): Promise<void> {
  if (!isOneHost(origin)) throw new NotOneHost(origin);
  await browser.storage.local.set({ [key]: { ...(await readOrigins()), [origin]: crm } });
}

/** Forgets an origin. */
export async function dropOrigin(origin: string): Promise<void> {
  const { [origin]: _, ...rest } = await readOrigins();
  await browser.storage.local.set({ [key]: rest });
}

/** Hears that an origin was added or forgotten. */
export function onOriginsChanged(handle: () => Promise<void>): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void handle();
  });
}

/**
 * Gives the match pattern of an origin. Firefox's patterns have no port; the eye checks its origin there.
 * @throws NotOneHost
 */
export function patternOf(origin: string): string {
  if (!isOneHost(origin)) throw new NotOneHost(origin);
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${isFirefox() ? hostname : host}/*`;
}

// `https://*` is an origin to URL, and every host to a pattern; Chromium takes an encoded space for a part of a name.
const isOneHost = (origin: string): boolean =>
  /^https?:\/\/[^*%]+$/.test(origin) && URL.parse(origin)?.origin === origin;

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
