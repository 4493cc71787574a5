import { loadOnce } from '../../ui/load-once';

/** Loads the grammar and what shows its readings, once. Rejects where they cannot load; the next call tries again. */
export const loadWrittenParts = loadOnce(() => import('./written-parts'));
