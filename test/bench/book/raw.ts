/** What is needed at the least, asked of IndexedDB by its own calls. */
export interface Raw {
  refresh(now: number, today: string): Promise<unknown>;
  save(rows: readonly { readonly table: string; readonly row: object }[]): Promise<unknown>;
  open(record: string, contact: string): Promise<unknown>;
  recent(count: number): Promise<unknown>;
  scanContacts(part: string, limit: number): Promise<unknown>;
  search(words: readonly string[], limit: number): Promise<unknown>;
  day(now: number): Promise<unknown>;
  impressions(since: number): Promise<unknown>;
  alike(words: readonly string[]): Promise<unknown>;
}

/** How many keys of one word a search reads at most. */
const enough = 2000;

const end = '\uffff';
const { bound, lowerBound, only } = IDBKeyRange;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('request')));
  });

/** Returns the raw acts on an open database. */
export function rawOf(database: IDBDatabase): Raw {
  const read = (...tables: string[]) => {
    const transaction = database.transaction(tables);
    return (table: string) => transaction.objectStore(table);
  };
  return {
    refresh: (now, today) => {
      const promises = read('promises')('promises');
      const [timed, daily] = [promises.index('[open+dueAt]'), promises.index('[open+dueDay]')];
      return Promise.all([
        done(timed.getAllKeys(bound(['us', 0], ['us', now]), 100)),
        done(daily.getAllKeys(bound(['us', ''], ['us', today], false, true), 100)),
        done(timed.get(bound(['us', now], ['us', Infinity]))),
        done(daily.get(bound(['us', today], ['us', end]))),
      ]);
    },
    save: (rows) => {
      const tables = [...new Set(rows.map(({ table }) => table))];
      const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
      for (const { table, row } of rows) transaction.objectStore(table).put(row);
      return new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('abort')));
      });
    },
    open: (record, contact) => {
      const tables = ['contacts', 'impressions', 'promises', 'matters', 'likes', 'requests'];
      const of = read(...tables);
      return Promise.all([
        done(of('contacts').index('refKeys').getAll(`hubspot|1|0-1|${record}`)),
        done(
          of('impressions')
            .index('[contact+happenedAt]')
            .getAll(bound([contact], [contact, []]), 50),
        ),
        ...tables.slice(2).map((table) => done(of(table).index('contact').getAll(contact))),
      ]);
    },
    recent: async (count) => {
      const of = read('impressions', 'contacts');
      const newest = of('impressions')
        .index('happenedAt')
        .getAll(lowerBound(Date.now() - 7 * 86_400_000), count);
      const rows: { contact: string }[] = await done(newest);
      return Promise.all(rows.map(({ contact }) => done(of('contacts').get(contact))));
    },
    scanContacts: async (part, limit) => {
      const rows: { text: { name: string } }[] = await done(read('contacts')('contacts').getAll());
      return rows.filter(({ text }) => text.name.toLowerCase().includes(part)).slice(0, limit);
    },
    search: async (words, limit) => {
      const table = read('words')('words');
      const index = table.index('words');
      const lists = await Promise.all(words.map((word) => done(index.getAllKeys(only(word), enough))));
      const [first = [], ...rest] = lists.map((list) => list.map(String));
      const sets = rest.map((list) => new Set(list));
      const hits = first.filter((key) => sets.every((set) => set.has(key)));
      return hits.slice(0, limit);
    },
    day: (now) => {
      const of = read('promises', 'keeping');
      const [timed, daily] = [of('promises').index('[open+dueAt]'), of('promises').index('[open+dueDay]')];
      const week = now + 8 * 86_400_000;
      return Promise.all([
        done(timed.getAll(bound(['us', 0], ['us', week]), 400)),
        done(daily.getAll(bound(['us', ''], ['us', end]), 400)),
        done(timed.getAll(bound(['them', 0], ['them', Infinity]), 200)),
        done(daily.getAll(bound(['them', ''], ['them', end]), 200)),
        done(
          of('promises')
            .index('closed.at')
            .getAll(bound(now - 90 * 86_400_000, now)),
        ),
        done(of('keeping').index('type').getAll('meeting')),
      ]);
    },
    impressions: (since) =>
      done(read('impressions')('impressions').index('happenedAt').getAll(lowerBound(since))),
    alike: async (words) => {
      const of = read('words', 'contacts');
      const index = of('words').index('words');
      const lists = await Promise.all(words.map((word) => done(index.getAllKeys(only(word), 50))));
      const keys = lists.flat().slice(0, 50);
      return Promise.all(keys.map((key) => done(of('words').get(key))));
    },
  };
}
