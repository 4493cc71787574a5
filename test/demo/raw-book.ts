/* Functions that run in a page of the extension: each is sent there alone, so none can call another. */

interface RawRow {
  readonly table: string;
  readonly row: unknown;
}

/** Reads this device's place in the journal's order, and all entries about some entities. */
export function readJournal({ book, entities }: { book: string; entities: string[] }): Promise<unknown> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(book);
    opening.addEventListener('error', () => fail(opening.error ?? new Error('open')));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(['journal', 'meta']);
      const device = transaction.objectStore('meta').get('device');
      const byEntity = transaction.objectStore('journal').index('entity');
      const requests = entities.map((entity) => byEntity.getAll(entity));
      transaction.addEventListener('abort', () => fail(transaction.error ?? new Error('read')));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done({ device: device.result, journal: requests.flatMap((request) => request.result) });
      });
    });
  });
}

/** Puts rows into tables, all in one strict transaction. */
export function putRows({ book, rows }: { book: string; rows: RawRow[] }): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(book);
    opening.addEventListener('error', () => fail(opening.error ?? new Error('open')));
    opening.addEventListener('success', () => {
      const tables = [...new Set(rows.map(({ table }) => table))];
      const transaction = opening.result.transaction(tables, 'readwrite', { durability: 'strict' });
      for (const { table, row } of rows) transaction.objectStore(table).put(row);
      transaction.addEventListener('abort', () => fail(transaction.error ?? new Error('write')));
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done();
      });
    });
  });
}
