import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { NoteText } from '../domain/crm-note/note-text';
import { inject } from './eyes';

/** Lets the page of a tab tell from now on in which editor the caret stands. */
export const watchEditors = (tab: number): Promise<void> => inject(tab, 0, ['/put-note.js']);

/** Returns what the page calls the editor in which the caret last stood on its record; undefined if there is none. */
export async function editorIn(tab: number): Promise<string | undefined> {
  await watchEditors(tab);
  const results = await browser.scripting.executeScript({ target: { tabId: tab }, func: placeInPage });
  const found = v.safeParse(v.string(), results[0]?.result);
  return found.success ? found.output : undefined;
}

/** Puts a note into that editor; resolves to whether the editor has it. */
export async function putNoteIn(tab: number, plain: string, html: string): Promise<boolean> {
  const args = [plain, html];
  const results = await browser.scripting.executeScript({ target: { tabId: tab }, func: putInPage, args });
  return results[0]?.result === true;
}

/** What put-note.js offers in our isolated world (`src/content/isolated-world.ts`). */
interface World {
  readonly note?: {
    place(): string | undefined;
    put(note: NoteText): Promise<boolean>;
  };
}

/** Runs in the page, in our isolated world. */
const placeInPage = (): string | null => {
  const key = Symbol.for('last-impression');
  const holder: typeof globalThis & { [key]?: World } = globalThis;
  return holder[key]?.note?.place() ?? null;
};

/** Runs in the page, in our isolated world. */
const putInPage = async (plain: string, html: string): Promise<boolean> => {
  const key = Symbol.for('last-impression');
  const holder: typeof globalThis & { [key]?: World } = globalThis;
  return (await holder[key]?.note?.put({ plain, html })) ?? false;
};
