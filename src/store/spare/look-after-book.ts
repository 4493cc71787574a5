import type { Book } from '../book';
import { beginBook, needsTally } from './begin-book';
import { checkBook } from './check-book';
import { copyChoices, restoreChoices } from './choices';
import { copyAll, copyToSpare } from './copy-to-spare';
import { guardWrite, smallWrite } from './guard-write';
import { healBook } from './heal-book';
import { dropOldIntents } from './intents';
import type { SpareStorage } from './spare-storage';
import { insideTally, isLoss, outsideTally, type Loss } from './tally';

/** What happened to the book, to be told to the user. */
export interface Mishap {
  /** What became of the database; `spare`: only the spare copy was incomplete, and was made again. */
  readonly what: Loss | 'spare';
  /** How many entries were put back. */
  readonly restored: number;
  /** How many are nowhere any more. If the book is not whole, the user must choose. */
  readonly missing: number;
  /** How many there are in what is left. */
  readonly left: number;
  readonly isWhole: boolean;
}

export interface LookOptions {
  /** Counts the journal and reads the whole spare copy, too. */
  readonly deep?: boolean;
  /** The user has chosen to go on with what is left. */
  readonly goOn?: boolean;
}

/**
 * Compares the book with its spare copy and makes whole what is not, if nothing is lost by that. Resolves to what happened, or to
 * undefined if all was well.
 */
export async function lookAfterBook(
  book: Book,
  spare: SpareStorage,
  { deep = false, goOn = false }: LookOptions = {},
): Promise<Mishap | undefined> {
  const standing = await checkBook(book, spare, { deep });
  if (isLoss(standing)) return heal(book, spare, standing, goOn);
  const isNew = (await insideTally(book)) === undefined;
  if (await needsTally(book)) await guardWrite(book, smallWrite(), () => beginBook(book));
  const [inside, outside] = await Promise.all([insideTally(book), outsideTally(spare)]);
  if (isNew) await copyAll(book, spare);
  if (isNew || !inside) return undefined;
  if (!outside) await restoreChoices(book, spare);
  await copyChoices(book, spare);
  const lacked = await copyToSpare(book, spare, { deep });
  await dropOldIntents(spare, Date.now());
  // A save that was cut off leaves some behind; that needs no word.
  const wasComplete = lacked <= inside.count - (outside?.count ?? 0) && outside !== undefined;
  if (wasComplete || !lacked) return undefined;
  return { what: 'spare', restored: lacked, missing: 0, left: inside.count, isWhole: true };
}

async function heal(book: Book, spare: SpareStorage, what: Loss, goOn: boolean): Promise<Mishap> {
  const { isWhole, ...counts } = await healBook(book, spare, { goOn });
  return { what, isWhole, ...counts };
}
