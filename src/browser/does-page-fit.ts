import { bareApi } from './bare-api';
import { techniqueKey, type PageView } from './page-setting-keys';

/** Resolves to false if a page was found to leave no room beside the sheet, by any technique. */
export async function doesPageFit(view: PageView): Promise<boolean> {
  const key = techniqueKey(view);
  return (await bareApi().storage.local.get(key))[key] !== 'float';
}
