import { refKey } from '../../domain/contact/contact-ref';
import { addressOf, saveAddress } from '../addresses';
import type { Book } from '../book';
import { Draft, readDraft } from '../drafts';
import { readRows } from '../read-rows';
import { saveDraft } from '../save-draft';
import type { MovedRecord } from './plan-move';

/** Lets what was typed at these records and is not saved yet follow them; a draft that is there already stays. */
export async function moveDrafts(book: Book, moves: readonly MovedRecord[]): Promise<void> {
  const keys = new Map(moves.map(({ from, to }) => [refKey(from), refKey(to)]));
  for (const draft of readRows(Draft, await book.drafts.toArray())) {
    // The surface, the record, and in forms which form. A record's key has no space.
    const [surface = '', owner = '', ...form] = draft.key.split(' ');
    const to = keys.get(owner);
    if (to === undefined) continue;
    const key = [surface, to, ...form].join(' ');
    if (await readDraft(book, key)) continue;
    await saveDraft(book, { ...draft, key });
    await saveDraft(book, { ...draft, text: '' }, draft.text);
  }
}

/**
 * Saves where the moved records can be opened now, as far as `newAddress` tells it from where they were. `now` in epoch ms.
 */
export async function moveAddresses(
  book: Book,
  moves: readonly MovedRecord[],
  newAddress: (before: URL, move: MovedRecord) => URL | undefined,
  now: number,
): Promise<void> {
  for (const move of moves) {
    const before = await addressOf(book, move.from);
    const url = before && !(await addressOf(book, move.to)) ? newAddress(before.url, move) : undefined;
    if (url) await saveAddress(book, move.to, url.href, now);
  }
}

/** Returns the same moves the other way round. */
export const backAgain = (moves: readonly MovedRecord[]): MovedRecord[] =>
  moves.map(({ contact, from, to }) => ({ contact, from: to, to: from }));
