import browser from 'webextension-polyfill';

const key = 'li:taught';
/** Also in src/content/teach.ts, which ships without the polyfill. */
const lessonKey = 'li:teaching';

/** Gives the taught CRMs as they are stored, not checked. */
export const readTaught = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** Keeps the taught CRMs, as plain JSON. */
export const keepTaught = (taught: readonly object[]): Promise<void> =>
  browser.storage.local.set({ [key]: [...taught] });

/** Gives the lesson that was begun, not checked. */
export const readLesson = async (): Promise<unknown> =>
  (await browser.storage.local.get(lessonKey))[lessonKey];

/** Forgets the lesson. */
export const endLesson = (): Promise<void> => browser.storage.local.remove(lessonKey);

/** Hears that a CRM was taught, changed or removed. */
export function onTaughtChanged(handle: () => Promise<void>): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) void handle();
  });
}

/** Begins a lesson in a tab: the user points at the contact's name. Only where the user has called us to that tab. */
export const beginLesson = async (tab: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/teach.js'] });
};

/** Gives the text of a selector's first hit in a tab's page; undefined where there is none. */
export async function textAt(tab: number, selector: string): Promise<string | undefined> {
  const read = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: textHere,
    args: [selector],
  });
  const text: unknown = read[0]?.result;
  return typeof text === 'string' ? text : undefined;
}

/** Runs in the page, in our isolated world. */
const textHere = (selector: string): string | undefined => {
  const hits = [...document.querySelectorAll(selector)];
  const shown = hits.find((hit) => hit.checkVisibility());
  return (shown instanceof HTMLInputElement ? shown.value : shown?.textContent)?.trim().slice(0, 300);
};
