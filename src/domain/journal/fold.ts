import { foldCadence } from '../cadence/fold-cadence';
import { foldContact } from '../contact/fold-contact';
import { foldEdge } from '../contact/fold-edge';
import { foldImpression } from '../impression/fold-impression';
import { foldKeeping, keepingTypes } from '../keeping/keeping';
import { keysOf } from '../keys-of';
import { foldLike } from '../keeping/like/fold-like';
import { foldMatter } from '../keeping/matter/fold-matter';
import { foldPromise } from '../promise/fold-promise';
import { foldRequest } from '../keeping/request/fold-request';
import type { Entry } from './entry';
import { inForce } from './in-force';

/** Each table of the book, by its name on disk, with the fold that makes its rows. */
const folds = {
  contacts: foldContact,
  edges: foldEdge,
  impressions: foldImpression,
  promises: foldPromise,
  cadences: foldCadence,
  matters: foldMatter,
  likes: foldLike,
  requests: foldRequest,
  keeping: foldKeeping,
};
export type BookTable = keyof typeof folds;
export const bookTables = keysOf(folds);
export type BookRow<T extends BookTable = BookTable> = NonNullable<ReturnType<(typeof folds)[T]>>;

const tableOfPrefix: Readonly<Record<string, BookTable>> = {
  contact: 'contacts',
  ref: 'contacts',
  contacts: 'edges',
  impression: 'impressions',
  promise: 'promises',
  // Amends are part of their promise's row.
  amends: 'promises',
  cadence: 'cadences',
  matter: 'matters',
  like: 'likes',
  request: 'requests',
  ...Object.fromEntries(keepingTypes.map((type) => [type, 'keeping' as const])),
};

/** Returns the table of an entity's row, or undefined if only undos of it have arrived so far. */
export function tableOf(entries: readonly Entry[]): BookTable | undefined {
  const founding = entries.find((entry) => entry.kind !== 'voided' && entry.kind !== 'restored');
  return founding && tableOfPrefix[founding.kind.split('.')[0] ?? ''];
}

/** Folds one entity's entries into its row, the same for any order of arrival; undefined if they make none. */
export function foldEntity<T extends BookTable>(table: T, entries: readonly Entry[]): BookRow<T> | undefined {
  const fold: (entries: readonly Entry[]) => BookRow<BookTable> | undefined = folds[table];
  // `folds[table]` is the fold of this table; TypeScript widens the lookup to all of them.
  return fold(inForce(entries)) as BookRow<T> | undefined;
}
