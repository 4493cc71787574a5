import { loadOnce } from '../ui/load-once';

/** Loads what writes to the book, once. Rejects where it cannot load; the next call tries again. */
export const loadWriting = loadOnce(() => import('./writing'));
