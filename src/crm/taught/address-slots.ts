/** One part of an address: a path segment by its number, or a parameter by its name. */
export interface AddressSlot {
  readonly in: 'path' | 'query' | 'hash' | 'hashQuery';
  readonly at: string;
  readonly text: string;
}

/** More than any record's address has; addresses with more are not read. */
export const maxSlots = 40;

/** Returns the parts of an address, percent-decoded; undefined if it is malformed or has too many. */
export function slotsOf(url: URL): readonly AddressSlot[] | undefined {
  const [hashPath = '', hashQuery = ''] = splitHash(url.hash.slice(1));
  try {
    const slots = [
      ...segments('path', url.pathname),
      ...parameters('query', url.search),
      ...segments('hash', hashPath),
      ...parameters('hashQuery', hashQuery),
    ];
    return slots.length > maxSlots ? undefined : slots;
  } catch {
    // An address with malformed percent-encoding is no record's.
    return undefined;
  }
}

/** Returns a key for a slot's position, by which the slots of two addresses are compared. */
export const placeOf = (slot: Pick<AddressSlot, 'in' | 'at'>): string => `${slot.in} ${slot.at}`;

/** Whether a slot is a path segment, of which two addresses of one form have the same number; parameters may be absent. */
export const isSegment = (slot: Pick<AddressSlot, 'in'>): boolean => slot.in === 'path' || slot.in === 'hash';

// A hash is a path with a query (`#/clients/5?tab=x`), only a query (`#id=5&model=client`), or an anchor (`#notes`), which is
// ignored.
function splitHash(hash: string): readonly string[] {
  if (/^[^/?]*=/.test(hash)) return ['', hash];
  return hash.includes('/') ? hash.split('?', 2) : [];
}

const segments = (where: 'path' | 'hash', path: string): AddressSlot[] =>
  path
    .split('/')
    .filter((text) => text !== '')
    .map((text, at) => ({ in: where, at: String(at), text: decodeURIComponent(text) }));

// A parameter that occurs twice is ambiguous and counts as absent.
function parameters(where: 'query' | 'hashQuery', query: string): AddressSlot[] {
  const texts = new Map<string, string | undefined>();
  // One by one, and not each among all the others: an address may have thousands.
  for (const [name, text] of new URLSearchParams(query)) texts.set(name, texts.has(name) ? undefined : text);
  return [...texts].flatMap(([at, text]) => (text === undefined ? [] : [{ in: where, at, text }]));
}
