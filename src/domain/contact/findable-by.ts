import { searchWords } from '../search/search-words';
import { digits, plain } from './compare-facts';
import type { Contact } from './contact';

/**
 * Returns everything in its text that a contact can be found by: the words of its name, company and e-mail address, and each of its
 * facts as a whole. The one place that makes such keys of what a person typed; once text is sealed, it gives keyed hashes of them (and of the
 * beginnings of words).
 */
export function findableBy(text: Contact['text']): string[] {
  const { name = '', company = '', email = '' } = text;
  const words = searchWords([name, company, email].join('\n'));
  // "O'Brien" is found as "brien", too.
  const parts = words.flatMap((word) => (word.includes("'") ? word.split("'").filter(Boolean) : []));
  return [...new Set([...words, ...parts, ...factKeys(text)])];
}

/** Returns the keys of facts by which two contacts may be one; a word of `searchWords` is never the same as one of these. */
export const factKeys = (text: Contact['text']): string[] =>
  [keyOf.email(text), keyOf.phone(text), keyOf.name(text)].filter((key) => key !== undefined);

/** The key of one fact; undefined if it is not known. */
export const keyOf = {
  email: ({ email }: Contact['text']) => key('@', plain(email)),
  phone: ({ phone }: Contact['text']) => key('#', digits(phone)),
  name: ({ name }: Contact['text']) => key('=', plain(name)),
} as const;

const key = (mark: string, fact: string): string | undefined => (fact === '' ? undefined : `${mark}${fact}`);
