import { Dexie } from 'dexie';
import * as v from 'valibot';
import { Impression } from '../../domain/impression/impression';
import { joinTrends, Trend, trendOf } from '../../domain/trend/trend';
import type { Book } from '../book';
import { readChanges, type ImpressionChange } from './read-change';
import { readable } from './readable';
import { slideRowOf } from './slide-row';
import type { RowChange } from './row-change';

/** Writes how the ratings of the contacts run whose interactions changed. */
export async function updateSlides(book: Book, changes: readonly RowChange[]): Promise<void> {
  const rated = readChanges(changes).read.filter(isAboutRating);
  const contacts = new Set(rated.flatMap(({ before, after }) => [before?.contact, after?.contact]));
  await Promise.all(
    [...contacts].map(async (contact) => {
      if (contact === undefined) return;
      const own = rated.filter(({ before, after }) => (after ?? before)?.contact === contact);
      const trend = await trendAfter(book, contact, own);
      if (trend) await book.slides.put(slideRowOf(contact, trend));
      else await book.slides.delete(contact);
    }),
  );
}

const isAboutRating = ({ before, after }: ImpressionChange): boolean =>
  before?.rating !== after?.rating ||
  (after?.rating !== undefined && before?.happenedAt !== after.happenedAt);

/** New ratings are joined to what is there; after any other change, all of the contact's are read. */
async function trendAfter(
  book: Book,
  contact: string,
  changes: readonly ImpressionChange[],
): Promise<Trend | undefined> {
  const isNew = changes.every(({ before }) => before === undefined);
  if (!isNew) return trendOf(readable(Impression, await rowsOf(book, contact)));
  const known = v.safeParse(Trend, await book.slides.get(contact));
  const added = trendOf(changes.flatMap(({ after }) => (after ? [after] : [])));
  return known.success && added ? joinTrends(known.output, added) : added;
}

const rowsOf = (book: Book, contact: string): Promise<unknown[]> =>
  book
    .rows('impressions')
    .where('[contact+happenedAt]')
    .between([contact, Dexie.minKey], [contact, Dexie.maxKey])
    .toArray();
