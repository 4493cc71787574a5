/** Logs what was not expected, once, with its place. Never what a person typed. */
export function logUnexpected(place: string, cause: unknown): void {
  // eslint-disable-next-line no-console -- the one place where our own pages may say it
  console.error(`Last Impression, ${place}:`, cause);
}
