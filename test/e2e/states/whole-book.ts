/* Functions that run in a page of the extension: each is sent there alone, so none can call another. */

/** Everything that the browser stores for us: each table's rows, and the extension's own storage. */
export interface WholeBook {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly storage: Readonly<Record<string, unknown>>;
}

declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

/** Reads all of it. */
export async function readWhole(book: string): Promise<WholeBook> {
  const storage = await chrome.storage.local.get(null);
  const tables = await new Promise<Record<string, unknown[]>>((done, fail) => {
    const opening = indexedDB.open(book);
    opening.addEventListener('error', () => fail(opening.error ?? new Error('open')));
    opening.addEventListener('success', () => {
      const names = [...opening.result.objectStoreNames];
      const transaction = opening.result.transaction(names);
      const requests = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
      transaction.addEventListener('abort', () => fail(transaction.error ?? new Error('read')));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done(Object.fromEntries(requests.map(([name, { result }]) => [name, result])));
      });
    });
  });
  return { tables, storage };
}

/** Restores all of it, whatever was written since. */
export async function putWhole({ book, whole }: { book: string; whole: WholeBook }): Promise<void> {
  const now = await chrome.storage.local.get(null);
  await chrome.storage.local.remove(Object.keys(now).filter((key) => !(key in whole.storage)));
  const changed = Object.entries(whole.storage).filter(
    ([key, value]) => JSON.stringify(now[key]) !== JSON.stringify(value),
  );
  if (changed.length > 0) await chrome.storage.local.set(Object.fromEntries(changed));
  await new Promise<void>((done, fail) => {
    const opening = indexedDB.open(book);
    opening.addEventListener('error', () => fail(opening.error ?? new Error('open')));
    opening.addEventListener('success', () => {
      const names = [...opening.result.objectStoreNames];
      const transaction = opening.result.transaction(names, 'readwrite');
      for (const name of names) {
        const table = transaction.objectStore(name);
        table.clear();
        for (const row of whole.tables[name] ?? []) table.put(row);
      }
      transaction.addEventListener('abort', () => fail(transaction.error ?? new Error('write')));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done();
      });
    });
  });
}
