import type { Frame, Locator } from 'playwright-core';

/** After so many refusals in a row the sidebar would be useless, and a story fails. */
const most = 10;

/** How long what is refused as too soon must have been seen before it is repeated, ms: the sheet's own rule. */
const lookAgain = 500;

/**
 * Lets `click` and `press` of a locator act on a surface of ours as a person does: they wait until it stands still, and if it says that it
 * had just changed, or that the page was slow to answer, they look again and repeat it. What comes from `page.mouse` and
 * `page.keyboard` does not wait.
 */
export function lookThenAct(any: Locator): void {
  const locators: Locator = Object.getPrototypeOf(any);
  if (patched.has(locators)) return;
  patched.add(locators);
  const { click, press } = locators;
  locators.click = async function (...args) {
    await untilItCounts(this, () => click.apply(this, args));
  };
  locators.press = async function (...args) {
    await untilItCounts(this, () => press.apply(this, args));
  };
}

const patched = new WeakSet<Locator>();

async function untilItCounts(target: Locator, act: () => Promise<void>): Promise<void> {
  for (let turn = 0; turn < most; turn++) {
    const frame = await surfaceAround(target);
    await frame?.evaluate(() => delete document.documentElement.dataset['deed']);
    await frame?.waitForFunction(() => document.documentElement.hasAttribute('data-steady'));
    await act();
    if (!frame || !(await isToBeRepeated(frame))) return;
    // After a restart our welcome page may have opened over this tab, which then is hardly drawn; a person would see that.
    await frame.page().bringToFront();
    // The page's side must have stood still for as long, too, and nothing in the surface says so.
    await frame.page().waitForTimeout(lookAgain);
  }
  throw new Error(`the surface refused ${most} times in a row`);
}

/** The sidebar and our own pages say when they take a click. */
const ours = /^chrome-extension:.*\/src\/(?:sidebar|popup|today|options)\//;

async function surfaceAround(target: Locator): Promise<Frame | undefined> {
  const element = await target.elementHandle();
  const frame = await element?.ownerFrame();
  await element?.dispose();
  return frame && ours.test(frame.url()) ? frame : undefined;
}

async function isToBeRepeated(frame: Frame): Promise<boolean> {
  const judged = () =>
    frame
      // By the clock: a surface that its own deed has hidden draws no more frames.
      .waitForFunction(() => document.documentElement.dataset['deed'] !== 'judging', undefined, {
        polling: 50,
      })
      .then(() => frame.evaluate(() => document.documentElement.dataset['deed'] ?? ''));
  // What was clicked may have taken the surface away.
  const deed = await judged().catch((cause: unknown) => {
    if (frame.isDetached() || frame.page().isClosed()) return '';
    throw cause;
  });
  return deed === 'too-soon' || deed === 'busy';
}
