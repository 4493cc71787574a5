/** Minutes. Bounds how far ahead promises must be searched for cushions that have begun. */
export const longestCushion = 60 * 24 * 60;
