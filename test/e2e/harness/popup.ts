import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from 'playwright-core';

/** The real popup of the toolbar button, over the page that was on screen. */
export interface Popup {
  readonly page: Page;
  /** Closes the popup, as Escape or a click beside it does. */
  close(): Promise<void>;
}

interface From {
  readonly protocol: CDPSession;
  readonly extension: string;
  readonly profile: string;
}

/**
 * Clicks the toolbar button over a page: the popup opens and the page's tab gets `activeTab`, as with a user's click.
 * Playwright sees no popup that opens after it connected, so a second session is connected to look at it.
 */
export async function openPopup(page: Page, from: From): Promise<Popup> {
  await clickToolbar(page, from);
  const browser = await chromium.connectOverCDP(endpointOf(from.profile));
  const popup = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((one) => isPopup(one.url(), from.extension));
  if (!popup) throw new Error('the popup closed before it could be looked at');
  await pageIsSteady(popup);
  const close = async () => {
    if (!popup.isClosed()) await popup.close();
    await browser.close();
    // The sidebar accepts no click right after the user comes back from another window.
    await setTimeout(600);
  };
  return { page: popup, close };
}

/** Waits until a page of ours has drawn what the story has waited for, and takes clicks: it takes none when it has just appeared. */
export async function pageIsSteady(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.locator('html[data-steady]').waitFor({ state: 'attached' });
}

/** Clicks the toolbar button over a page, and waits until the popup is there. `before` is called right before the click. */
export async function clickToolbar(page: Page, from: From, before?: () => Promise<void>): Promise<void> {
  await page.bringToFront();
  const targetId = await tabOf(page, from);
  await before?.();
  const shown = popupIsThere(from);
  await from.protocol.send('Extensions.triggerAction', { id: from.extension, targetId });
  await shown;
}

const isPopup = (url: string, extension: string): boolean =>
  url.startsWith(`chrome-extension://${extension}/src/popup/`);

async function popupIsThere({ protocol, extension }: From): Promise<void> {
  await protocol.send('Target.setDiscoverTargets', { discover: true });
  await new Promise<void>((done) => {
    const look = ({ targetInfo }: { targetInfo: { url: string } }) => {
      if (!isPopup(targetInfo.url, extension)) return;
      protocol.off('Target.targetInfoChanged', look);
      done();
    };
    protocol.on('Target.targetInfoChanged', look);
  });
  await protocol.send('Target.setDiscoverTargets', { discover: false });
}

// An action is triggered on a tab, which is a target around the page's own.
async function tabOf(page: Page, { protocol }: From): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter((target) => target.url === targetInfo.url);
  if (!tabs[0] || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${targetInfo.url}`);
  return tabs[0].targetId;
}

function endpointOf(profile: string): string {
  const [port, route] = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `ws://127.0.0.1:${port}${route}`;
}
