import browser from 'webextension-polyfill';
import { layoutKey, techniqueKey, type PageView } from './page-setting-keys';

/** Returns the sheet's layout in a CRM's pages as stored; undefined if none is. */
export const readLayout = (crm: string): Promise<unknown> => read(layoutKey(crm));

/** Saves the sheet's layout in a CRM's pages. */
export const saveLayout = (crm: string, layout: object): Promise<void> =>
  browser.storage.local.set({ [layoutKey(crm)]: layout });

/** Returns the technique by which a page is laid out beside the sheet, as stored; undefined if none is. */
export const readTechnique = (view: PageView): Promise<unknown> => read(techniqueKey(view));

/** Saves the technique by which a page is laid out beside the sheet. */
export const saveTechnique = (view: PageView, technique: string): Promise<void> =>
  browser.storage.local.set({ [techniqueKey(view)]: technique });

const read = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
