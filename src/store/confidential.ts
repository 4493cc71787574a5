import { confidentialIds } from '../domain/keeping/confidence';
import type { Book } from './book';
import { keepingOfType } from './keeping-of-type';

/** Returns the ids of everything the user marked as confidential. */
export async function readConfidential(book: Book): Promise<ReadonlySet<string>> {
  return confidentialIds(await keepingOfType(book, 'confidence'));
}
