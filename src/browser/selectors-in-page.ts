import * as v from 'valibot';
import browser from 'webextension-polyfill';

const Selectors = v.array(v.string());

/** Returns those of the selectors that match an element in a tab's page; none if we may not run scripts there. */
export async function selectorsIn(tab: number, selectors: readonly string[]): Promise<string[]> {
  if (selectors.length === 0) return [];
  const results = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: matchingSelectors, args: [selectors] })
    .catch(() => []);
  const found = v.safeParse(Selectors, results[0]?.result);
  return found.success ? found.output : [];
}

/** Runs in the page, in our isolated world. */
const matchingSelectors = (selectors: readonly string[]): string[] =>
  selectors.filter((selector) => document.querySelector(selector) !== null);
