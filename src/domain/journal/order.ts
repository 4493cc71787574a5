import type { Envelope } from './envelope';

type Place = Pick<Envelope, 'lamport' | 'device' | 'n'>;

/** Compares entries by the journal's order, `(lamport, device)`. Never by the wall clock, which may be wrong. */
export function byOrder(a: Place, b: Place): number {
  return a.lamport - b.lamport || compare(a.device, b.device) || a.n - b.n;
}

// Not localeCompare, whose order depends on the language.
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
