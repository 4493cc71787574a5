/**
 * Returns an object's own keys, typed. Only for object literals: other objects may have keys that their type does not name.
 */
export function keysOf<T extends object>(table: T): Extract<keyof T, string>[] {
  // Object.keys returns strings because an object may have more keys than its type says; a literal has not.
  return Object.keys(table) as Extract<keyof T, string>[];
}
