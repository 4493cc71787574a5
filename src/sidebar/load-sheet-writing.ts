import { loadOnce } from '../ui/load-once';

/** Loads what the sidebar alone writes, once. Rejects where it cannot load; the next call tries again. */
export const loadSheetWriting = loadOnce(() => import('./sheet-writing'));
