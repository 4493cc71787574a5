/** Rounds a window's width, CSS px: a page has the same layout in windows of about the same width. */
export const bucketOf = (width: number): number => Math.round(width / 160) * 160;
