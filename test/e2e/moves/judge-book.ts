import { personOf } from './people';
import type { WrittenBook } from './read-book';

/** What was typed: the sentence, with whose record it was typed at in it. */
export interface Typed {
  readonly n: number;
  readonly id: string;
}

/** What a sentence says; no other sentence is part of it. */
export const sentenceOf = ({ n, id }: Typed): string => `Call ++ mark-${n}-of-${id}-end`;

const markOf = ({ n, id }: Typed): string => `mark-${n}-of-${id}-end`;

/** Finds what went wrong in a book: each finding is a sentence. */
export function judgeBook(book: WrittenBook, typed: readonly Typed[]) {
  const idOf = new Map(book.contacts.map(({ id, refs }) => [id, refs.map((ref) => ref.id)]));
  return {
    misfiled: book.journal.flatMap(({ contact, text }) =>
      misfiled(JSON.stringify(text), idOf.get(contact) ?? []),
    ),
    lost: typed.filter((one) => !isKept(book, one)).map((one) => `${markOf(one)} is nowhere`),
    misnamed: [
      ...book.contacts.flatMap(({ refs, text }) => refs.flatMap(({ id }) => misnamed(id, text))),
      ...book.sightings.flatMap(({ ref, facts }) => misnamed(ref.id, facts)),
    ],
  };
}

function misfiled(text: string, ids: readonly string[]): string[] {
  const of = [...text.matchAll(/mark-\d+-of-(r-\d+)-end/g)].map(([, id]) => id);
  return of
    .filter((id) => ids.join() !== id)
    .map((id) => `a sentence of ${id} stands under ${ids.join()} ${text}`);
}

function isKept({ journal, drafts }: WrittenBook, typed: Typed): boolean {
  const mark = markOf(typed);
  const isWritten = journal.some(({ text }) => JSON.stringify(text).includes(mark));
  // A draft's key ends with the record that it belongs to.
  return isWritten || drafts.some(({ key, text }) => key.endsWith(`|${typed.id}`) && text.includes(mark));
}

function misnamed(id: string, facts: Readonly<Record<string, unknown>>): string[] {
  const person: Readonly<Record<string, string>> = { ...personOf(id) };
  return ['name', 'company', 'email', 'phone']
    .filter((field) => facts[field] !== undefined && facts[field] !== person[field])
    .map((field) => `${id} is stored with the ${field} ${String(facts[field])}`);
}
