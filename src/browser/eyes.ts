import * as v from 'valibot';
import browser, { type Scripting } from 'webextension-polyfill';

/** The content script that every page of a CRM gets: the match patterns of its pages, and its script files in order. */
export interface Eye {
  readonly id: string;
  readonly matches: readonly string[];
  readonly scripts: readonly string[];
}

/**
 * Registers exactly these eyes. Unchanged ones are left alone, so a worker that dies halfway leaves no page without its
 * eye.
 */
export async function registerEyes(eyes: readonly Eye[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id);
  const changed = eyes.filter((eye) => !registered.some((script) => isSame(eye, script)));
  const isKnown = ({ id }: Eye) => ids.includes(id);
  const removed = ids.filter((id) => !eyes.some((eye) => eye.id === id));
  await browser.scripting.updateContentScripts(changed.filter(isKnown).map(scriptOf));
  await browser.scripting.registerContentScripts(changed.filter((eye) => !isKnown(eye)).map(scriptOf));
  // An empty list of ids would unregister all.
  if (removed.length) await browser.scripting.unregisterContentScripts({ ids: removed });
}

const scriptOf = ({ id, matches, scripts }: Eye) => ({
  id,
  matches: [...matches],
  js: [...scripts],
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
});

// Chromium returns the files without their leading slash.
const isSame = ({ id, matches, scripts }: Eye, script: Scripting.RegisteredContentScript): boolean =>
  script.id === id &&
  String(script.matches) === String(matches) &&
  String(script.js?.map((file) => file.replace(/^\//, ''))) === String(scripts.map((file) => file.slice(1)));

const openedKey = 'li:eyes-opened';

/**
 * Injects eyes into open tabs, except those already injected since the browser or this version of the extension started.
 * An eye refuses to run twice in a page. What was done is saved last, so a worker that dies halfway does it again.
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

// By eye and host: two CRMs may share a host.
const keyOf = (id: string, match: string) => `${id} ${match}`;

const Opened = v.fallback(v.array(v.string()), []);

/** Runs our script files in the open tabs of these match patterns. */
export async function openIn(matches: readonly string[], scripts: readonly string[]): Promise<void> {
  // An empty list of patterns would match every tab.
  const tabs = matches.length ? await browser.tabs.query({ url: [...matches] }) : [];
  for (const { id } of tabs) if (id !== undefined) await inject(id, 0, scripts);
}

/** Runs our script files in a page, in our isolated world. No error if the page is gone by now. */
export async function inject(tab: number, frame: number, scripts: readonly string[]): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [...scripts] });
  } catch (cause) {
    if (!pageIsGone(cause)) throw cause;
  }
}

// Browsers only tell by the message that the tab closed, navigated, or shows an error page.
const pageIsGone = (cause: unknown): boolean =>
  cause instanceof Error &&
  /no tab|no frame|frame with id|tab was closed|error page|cannot access|missing host permission|invalid tab/i.test(
    cause.message,
  );
