import { loadOnce } from '../ui/load-once';

/** Loads the code that writes to the book, once. Rejects if it cannot load; the next call tries again. */
export const loadWriting = loadOnce(() => import('./writing'));
