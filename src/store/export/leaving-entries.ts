import * as v from 'valibot';
import type { ExportScope, ExportWish } from '../../domain/export/scope';
import type { Book } from '../book';
import { readHeldBack } from './held-back';
import { journalPages } from './journal-pages';

/** What of a row of the journal decides whether it leaves; rows of newer versions have it too. */
const About = v.object({ entity: v.string(), contact: v.string(), at: v.number() });

/** Returns a check of whether a row of the journal goes into the file. */
export async function leavingEntries(
  book: Book,
  { scope, withConfidential }: ExportWish,
): Promise<(row: unknown) => boolean> {
  const held = withConfidential ? new Set<string>() : await readHeldBack(book);
  const inScope = await scopeCheck(book, scope);
  return (row) => {
    const about = v.safeParse(About, row);
    // What is left of an erased entry belongs to nobody any more.
    if (!about.success) return scope.type === 'whole';
    return !held.has(about.output.entity) && inScope(about.output);
  };
}

type Check = (about: v.InferOutput<typeof About>) => boolean;

async function scopeCheck(book: Book, scope: ExportScope): Promise<Check> {
  if (scope.type === 'whole') return () => true;
  if (scope.type === 'contact') return ({ contact }) => scope.contacts.includes(contact);
  // Everything that changed in that time, with all of its history, and whom it is about.
  const touched = new Set<string>();
  for await (const page of journalPages(book))
    for (const row of page) {
      const about = v.safeParse(About, row);
      if (!about.success || about.output.at < scope.from || about.output.at > scope.to) continue;
      touched.add(about.output.entity);
      touched.add(about.output.contact);
    }
  return ({ entity }) => touched.has(entity);
}
