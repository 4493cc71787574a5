import * as v from 'valibot';
import browser from 'webextension-polyfill';

const Found = v.array(v.string());

/** Gives those of the selectors that a tab's page has an element of; none where we may not look into it. */
export async function selectorsIn(tab: number, selectors: readonly string[]): Promise<string[]> {
  if (selectors.length === 0) return [];
  const looked = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: look, args: [selectors] })
    .catch(() => []);
  const found = v.safeParse(Found, looked[0]?.result);
  return found.success ? found.output : [];
}

/** Runs in the page, in our isolated world. */
const look = (selectors: readonly string[]): string[] =>
  selectors.filter((selector) => document.querySelector(selector) !== null);
