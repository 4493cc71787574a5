import browser from 'webextension-polyfill';

/** One eye: which pages it is in, and the scripts of it, in order. */
export interface Eye {
  readonly id: string;
  readonly matches: readonly string[];
  readonly scripts: readonly string[];
}

/** Registers just these eyes, in place of all before; a reload of an unpacked extension clears them, so ask again at each start. */
export async function registerEyes(eyes: readonly Eye[]): Promise<void> {
  const scripts = eyes.map(({ id, matches, scripts: js }) => ({
    id,
    matches: [...matches],
    js: [...js],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }));
  await browser.scripting.unregisterContentScripts();
  if (scripts.length) await browser.scripting.registerContentScripts(scripts);
}

/** Puts an eye into the tabs that are open already; each eye keeps a second one out by itself. */
export async function openEyes(eyes: readonly Eye[]): Promise<void> {
  for (const { matches, scripts } of eyes) {
    const tabs = await browser.tabs.query({ url: [...matches] });
    for (const { id } of tabs) if (id !== undefined) await inject(id, 0, scripts);
  }
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
