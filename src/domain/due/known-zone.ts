const known = new Map<string, boolean>();

/**
 * Returns the zone if this browser knows it, or else UTC. A device with newer zone data may have written a zone unknown here;
 * a day that ends some hours off is better than a book that cannot be read.
 */
export function knownZone(zone: string): string {
  const cached = known.get(zone);
  const isKnown = cached ?? isZone(zone);
  if (cached === undefined) known.set(zone, isKnown);
  return isKnown ? zone : 'UTC';
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
