import browser from 'webextension-polyfill';

const key = 'li:taught';
const lessonKey = 'li:teaching';

/** Returns the taught CRMs as stored, not validated. */
export const readTaught = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];

/** Saves the taught CRMs, as plain JSON. */
export const saveTaught = (taught: readonly object[]): Promise<void> =>
  browser.storage.local.set({ [key]: [...taught] });

/** Returns the lesson in progress as stored, not validated. */
export const readLesson = async (): Promise<unknown> =>
  (await browser.storage.local.get(lessonKey))[lessonKey];

/** Saves the lesson in progress. */
export const saveLesson = (lesson: object): Promise<void> =>
  browser.storage.local.set({ [lessonKey]: lesson });

/** Deletes the lesson in progress. */
export const endLesson = (): Promise<void> => browser.storage.local.remove(lessonKey);

/** Calls `handle` when a CRM is taught, changed or removed. */
export const onTaughtChanged = (handle: () => Promise<void>): void => onChanged(key, handle);

/** Calls `handle` when a lesson begins, or ends. */
export const onLessonChanged = (handle: () => Promise<void>): void => onChanged(lessonKey, handle);

function onChanged(stored: string, handle: () => Promise<void>): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (stored in changes) void handle();
  });
}

/** Begins a lesson in a tab: the user points at the contact's name. Works only if the user invoked us in that tab. */
export const beginLesson = async (tab: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/teach.js'] });
};

/** Returns the text of the first visible element that a selector matches in a tab's page, or undefined if there is none. */
export async function textAt(tab: number, selector: string): Promise<string | undefined> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab },
    func: visibleText,
    args: [selector],
  });
  const text: unknown = results[0]?.result;
  return typeof text === 'string' ? text : undefined;
}

/** Runs in the page, in our isolated world. */
const visibleText = (selector: string): string | undefined => {
  const elements = [...document.querySelectorAll(selector)];
  const shown = elements.find((element) => element.checkVisibility());
  return (shown instanceof HTMLInputElement ? shown.value : shown?.textContent)?.trim().slice(0, 300);
};
