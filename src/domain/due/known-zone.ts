const known = new Map<string, boolean>();

/**
 * Gives the zone where this browser knows it, else UTC: a device with newer data may have written from a zone that is not
 * known here yet, and a day that ends some hours off is better than a book that cannot be read.
 */
export function knownZone(zone: string): string {
  const before = known.get(zone);
  const isKnown = before ?? isZone(zone);
  if (before === undefined) known.set(zone, isKnown);
  return isKnown ? zone : 'UTC';
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
