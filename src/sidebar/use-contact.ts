import { useCallback, useMemo, useState } from 'preact/hooks';
import { refKey, type ContactRef, type RefKey } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import { overviewOfRef, type ContactOverview } from '../store/contact-overview';
import { readSettings, type Settings } from '../store/settings';
import { sightingOf, type Sighting } from '../store/sightings';
import { useQuery } from '../surface/use-query';

/** What the screen of one record shows. */
export interface ContactView {
  readonly refKey: RefKey;
  /** Undefined if the book has nothing about them, and if `failed`. */
  readonly overview?: ContactOverview | undefined;
  readonly sighting?: Sighting | undefined;
  readonly settings?: Settings | undefined;
  readonly failed: boolean;
}

/** Watches the contact of a record; undefined until the first answer for this record. */
export function useContact(book: Book, ref: ContactRef | undefined) {
  const [attempt, setAttempt] = useState(0);
  const key = ref && refKey(ref);
  // By the key, not the ref: a new object for the same record must not restart the query.
  const found = useQuery('a contact', key, () => readContact(book, ref), [book, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const view = useMemo((): ContactView | undefined => {
    if (!key || !found) return undefined;
    return found === 'failed' ? { refKey: key, failed: true } : { ...found, refKey: key, failed: false };
  }, [key, found]);
  return { view, retry };
}

async function readContact(book: Book, ref: ContactRef | undefined) {
  if (!ref) return {};
  const [overview, sighting, settings] = await Promise.all([
    overviewOfRef(book, ref),
    sightingOf(book, ref),
    readSettings(book),
  ]);
  return { overview, sighting, settings };
}
