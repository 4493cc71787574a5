const logged = new Set<string>();

/** Logs what was not expected, once for each place: a page's console is not ours to fill. */
export function logOnce(place: string, cause: unknown): void {
  if (logged.has(place)) return;
  logged.add(place);
  // eslint-disable-next-line no-console -- the one place where a page's script may say it
  console.error(`Last Impression, ${place}:`, cause);
}
