/** Logs an unexpected error with the place it came from. Never pass text that a person typed. */
export function logUnexpected(place: string, cause: unknown): void {
  // eslint-disable-next-line no-console -- the only place that logs for our own pages
  console.error(`Last Impression, ${place}:`, cause);
}
