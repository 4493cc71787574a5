import { loadOnce } from '../ui/load-once';

/** Loads the code with which only the sidebar writes, once. Rejects if it cannot load; the next call tries again. */
export const loadSheetWriting = loadOnce(() => import('./sheet-writing'));
