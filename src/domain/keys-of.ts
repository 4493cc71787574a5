/** Gives an object's own keys by their names. Only for a table that was written out: what came from elsewhere may have others. */
export function keysOf<T extends object>(table: T): Extract<keyof T, string>[] {
  // An object may hold more than its type says, so TypeScript gives strings; a table that was written out here does not.
  return Object.keys(table) as Extract<keyof T, string>[];
}
