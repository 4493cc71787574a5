import { confidentialIds } from '../domain/keeping/confidence';
import type { Book } from './book';
import { keepingOfType } from './keeping-of-type';

/** Gives the ids of all that the user said must never leave. */
export async function readConfidential(book: Book): Promise<ReadonlySet<string>> {
  return confidentialIds(await keepingOfType(book, 'confidence'));
}
