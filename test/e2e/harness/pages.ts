import type { BrowserContext } from 'playwright-core';

/** Returns a page of a site that is not ours, at its real address: `servePage(context, 'https://app.hubspot.com/**', html)`. */
export async function servePage(
  context: BrowserContext,
  addresses: string,
  html: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  await context.route(addresses, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { ...headers }, body: html }),
  );
}
