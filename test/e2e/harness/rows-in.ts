import { bookName } from '../../../src/store/book';
import type { Product } from './product';

/** Returns the rows of one of the product's tables on disk. */
export const rowsIn = ({ backstage }: Product, table: string): Promise<unknown[]> =>
  backstage.evaluate(
    ([book, name]) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(book);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('open')));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result);
          });
        });
      }),
    [bookName, table] as const,
  );
