import * as v from 'valibot';
import browser, { type Scripting } from 'webextension-polyfill';

/** One eye: which pages it is in, and the scripts of it, in order. */
export interface Eye {
  readonly id: string;
  readonly matches: readonly string[];
  readonly scripts: readonly string[];
}

/** Registers just these eyes. Those that stay are not touched: were we to die between, no page would have one. */
export async function registerEyes(eyes: readonly Eye[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id);
  const fresh = eyes.filter((eye) => !registered.some((script) => isSame(eye, script)));
  const isKnown = ({ id }: Eye) => ids.includes(id);
  const gone = ids.filter((id) => !eyes.some((eye) => eye.id === id));
  await browser.scripting.updateContentScripts(fresh.filter(isKnown).map(scriptOf));
  await browser.scripting.registerContentScripts(fresh.filter((eye) => !isKnown(eye)).map(scriptOf));
  // With an empty list of ids the browser would take them all.
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
}

const scriptOf = ({ id, matches, scripts }: Eye) => ({
  id,
  matches: [...matches],
  js: [...scripts],
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
});

// Chromium gives the scripts back without their leading slash.
const isSame = ({ id, matches, scripts }: Eye, script: Scripting.RegisteredContentScript): boolean =>
  script.id === id &&
  String(script.matches) === String(matches) &&
  String(script.js?.map((file) => file.replace(/^\//, ''))) === String(scripts.map((file) => file.slice(1)));

const openedKey = 'li:eyes-opened';

/**
 * Puts the eyes that are new since the browser, or this version of us, has started into the tabs that are open; each keeps a
 * second one out by itself. That it was done is noted last: were we to die before, the next start does it again.
 */
export async function openEyes(eyes: readonly Eye[]): Promise<void> {
  const opened = v.parse(Opened, (await browser.storage.session.get(openedKey))[openedKey]);
  for (const { id, matches, scripts } of eyes)
    await openIn(
      matches.filter((match) => !opened.includes(keyOf(id, match))),
      scripts,
    );
  const now = eyes.flatMap(({ id, matches }) => matches.map((match) => keyOf(id, match)));
  await browser.storage.session.set({ [openedKey]: now });
}

// By eye and host: two CRMs may live on one.
const keyOf = (id: string, match: string) => `${id} ${match}`;

const Opened = v.fallback(v.array(v.string()), []);

async function openIn(matches: string[], scripts: readonly string[]): Promise<void> {
  // Without a pattern the browser would give every tab.
  const tabs = matches.length ? await browser.tabs.query({ url: matches }) : [];
  for (const { id } of tabs) if (id !== undefined) await inject(id, 0, scripts);
}

/** Runs scripts of ours in a page, in our isolated world. A page that went away meanwhile is no error. */
export async function inject(tab: number, frame: number, scripts: readonly string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [...scripts] });
  } catch (cause) {
    if (!pageIsGone(cause)) throw cause;
  }
}

// The browsers have no name for it, only words: the tab closed, moved on, or shows one of their error pages.
const pageIsGone = (cause: unknown): boolean =>
  cause instanceof Error &&
  /no tab|no frame|frame with id|tab was closed|error page|cannot access|missing host permission|invalid tab/i.test(
    cause.message,
  );
