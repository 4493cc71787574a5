/** What the browser says about our storage. */
export interface StorageFacts {
  /** Bytes, roughly. */
  readonly used: number;
  /** The browser will not clear it by itself when the disk fills up. */
  readonly persisted: boolean;
}

/** Returns what the browser says about our storage. */
export async function storageFacts(): Promise<StorageFacts> {
  const [{ usage = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { used: usage, persisted };
}

/** Asks the browser never to clear our storage by itself. Resolves to whether it agreed. */
export const askToPersist = (): Promise<boolean> => navigator.storage.persist();
