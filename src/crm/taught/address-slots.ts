/** A place in an address where something stands: a path's segment by its number, a parameter by its name. */
export interface AddressSlot {
  readonly in: 'path' | 'query' | 'hash' | 'hashQuery';
  readonly at: string;
  readonly text: string;
}

/** More than any address of a record has; what has more is not looked at. */
export const mostSlots = 40;

/** Takes an address apart, percent-decoded. Undefined where it is malformed or too long. */
export function slotsOf(url: URL): readonly AddressSlot[] | undefined {
  const [hashPath = '', hashQuery = ''] = splitHash(url.hash.slice(1));
  try {
    const slots = [
      ...segments('path', url.pathname),
      ...parameters('query', url.search),
      ...segments('hash', hashPath),
      ...parameters('hashQuery', hashQuery),
    ];
    return slots.length > mostSlots ? undefined : slots;
  } catch {
    // A malformed percent-encoding names no record.
    return undefined;
  }
}

/** Names a place, so that two addresses can be compared there. */
export const placeOf = (slot: Pick<AddressSlot, 'in' | 'at'>): string => `${slot.in} ${slot.at}`;

/** Segments count: an address with one more is another page. Parameters come and go. */
export const isSegment = (slot: Pick<AddressSlot, 'in'>): boolean => slot.in === 'path' || slot.in === 'hash';

// A hash is a path with a query (`#/clients/5?tab=x`), only a query (`#id=5&model=client`), or an anchor (`#notes`),
// which is no place.
function splitHash(hash: string): readonly string[] {
  if (/^[^/?]*=/.test(hash)) return ['', hash];
  return hash.includes('/') ? hash.split('?', 2) : [];
}

const segments = (where: 'path' | 'hash', path: string): AddressSlot[] =>
  path
    .split('/')
    .filter((text) => text !== '')
    .map((text, at) => ({ in: where, at: String(at), text: decodeURIComponent(text) }));

// What is there twice says nothing for sure, and counts as absent.
function parameters(where: 'query' | 'hashQuery', query: string): AddressSlot[] {
  const texts = new Map<string, string | undefined>();
  // One by one, and not each among all the others: an address may have thousands.
  for (const [name, text] of new URLSearchParams(query)) texts.set(name, texts.has(name) ? undefined : text);
  return [...texts].flatMap(([at, text]) => (text === undefined ? [] : [{ in: where, at, text }]));
}
