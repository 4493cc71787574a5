const logged = new Set<string>();

/** Logs an unexpected error once for each place, because the page's console is not ours to fill. */
export function logOnce(place: string, cause: unknown): void {
  if (logged.has(place)) return;
  logged.add(place);
  // eslint-disable-next-line no-console -- the one place where a content script may log
  console.error(`Last Impression, ${place}:`, cause);
}
