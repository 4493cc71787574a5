/** What an act asked of the database. */
export interface Work {
  /** Transactions that were opened. */
  readonly transactions: number;
  /** Requests: reads, writes, and each step of a cursor. */
  readonly requests: number;
  /** Rows and keys that came back. */
  readonly rows: number;
}

/** Returns what an act asks of the database; nothing else may use it meanwhile. */
export async function workOf(act: () => Promise<unknown>): Promise<Work> {
  const transactions = new Set<IDBTransaction>();
  const work = { requests: 0, rows: 0 };
  const restore = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((prototype) =>
    requests.flatMap((name) =>
      name in prototype ? [spy(prototype, name, (request) => countIn(work, transactions, request))] : [],
    ),
  );
  try {
    await act();
  } finally {
    for (const undo of restore) undo();
  }
  return { transactions: transactions.size, ...work };
}

/** All methods that make a request. */
const requests = [
  'get',
  'getKey',
  'getAll',
  'getAllKeys',
  'count',
  'openCursor',
  'openKeyCursor',
  'add',
  'put',
  'delete',
  'clear',
];

function countIn(
  work: { requests: number; rows: number },
  transactions: Set<IDBTransaction>,
  request: unknown,
): void {
  if (!(request instanceof IDBRequest)) return;
  if (request.transaction) transactions.add(request.transaction);
  // A cursor's request succeeds once for each row.
  request.addEventListener('success', () => {
    const { result } = request;
    work.requests += 1;
    if (Array.isArray(result)) work.rows += result.length;
    else if (result !== undefined && result !== null) work.rows += 1;
  });
}

/** Calls `seen` with all that a method returns; returns how to put it back. */
function spy(prototype: object, name: string, seen: (result: unknown) => void): () => void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') throw new Error(`${name} is no method`);
  const counted = function (this: unknown, ...args: unknown[]): unknown {
    const result: unknown = Reflect.apply(original, this, args);
    seen(result);
    return result;
  };
  Object.defineProperty(prototype, name, { value: counted, configurable: true, writable: true });
  return () =>
    Object.defineProperty(prototype, name, { value: original, configurable: true, writable: true });
}
