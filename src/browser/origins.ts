import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Which CRM is at work at a self-hosted origin, as the user said: `{ 'https://crm.example': 'espocrm' }`. */
export type OriginMap = Readonly<Record<string, string>>;

const key = 'li:origins';
const OriginMap = v.fallback(v.record(v.string(), v.string()), {});

/** Gives the self-hosted origins and their CRMs. */
export const readOrigins = async (): Promise<OriginMap> =>
  v.parse(OriginMap, (await browser.storage.local.get(key))[key]);

/** Keeps that a CRM (its id) is at work at an origin. */
export async function keepOrigin(origin: string, crm: string): Promise<void> {
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

/** Gives the match pattern of an origin. Firefox's patterns have no port; the eye checks its origin there. */
export function patternOf(origin: string): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${isFirefox() ? hostname : host}/*`;
}

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');
