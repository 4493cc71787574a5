import { Keeping, ofType, type KeepingOf, type KeepingType } from '../domain/keeping/keeping';
import type { Book } from './book';
import { readRows } from './read-rows';

/** Returns all contacts' rows of one type. */
export async function keepingOfType<T extends KeepingType>(book: Book, type: T): Promise<KeepingOf<T>[]> {
  const rows = await book.rows('keeping').where('type').equals(type).toArray();
  return ofType(readRows(Keeping, rows), type);
}
