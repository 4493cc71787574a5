import type { Book } from '../book';
import { readMarks } from './import-mark';

/** The import that can still be undone. */
export interface LastImport {
  /** Epoch ms. */
  readonly at: number;
  readonly entries: number;
}

/** Returns the import that can still be undone; undefined if there is none. */
export async function lastImport(book: Book): Promise<LastImport | undefined> {
  const marks = await readMarks(book);
  const [first] = marks;
  return first && { at: first.at, entries: marks.reduce((sum, { ids }) => sum + ids.length, 0) };
}
