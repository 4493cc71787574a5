const prime = 0x01000193;

/** A fingerprint of nothing: what adding to leaves as it is. */
export const noFingerprint = '0'.repeat(16);

/** Returns 64 bits (16 hex digits) that tell a text from a damaged copy of it. Protects against faults, not against forgers. */
export const fingerprint = (text: string): string => hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x9747b28c));

/** Returns the fingerprint of a set after this member was added (or removed): the order does not matter. */
export const toggleIn = (set: string, text: string): string => xor(set, fingerprint(text));

// FNV-1a over UTF-16 code units.
function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash >>> 0;
}

const xor = (a: string, b: string): string => hex(half(a, 0) ^ half(b, 0)) + hex(half(a, 8) ^ half(b, 8));

const half = (text: string, from: number): number => Number.parseInt(text.slice(from, from + 8), 16);

const hex = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');
