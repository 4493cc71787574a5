/**
 * A small key-value storage of the browser's that is not IndexedDB, and fails by itself: the spare copy stands there. Values
 * are JSON. Each method rejects if the storage cannot be read or written.
 */
export interface SpareStorage {
  /** Returns the values of those of these keys that are there. */
  get(keys: readonly string[]): Promise<Record<string, unknown>>;
  /** Returns all keys, also those that are not the store's. */
  keys(): Promise<readonly string[]>;
  /** Writes all of these or, if it rejects, possibly none. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** Whether a write has failed, in any context, since the browser was started, and none has proved since that there is room. */
  hasFailed(): Promise<boolean>;
  setFailed(failed: boolean): Promise<void>;
}
