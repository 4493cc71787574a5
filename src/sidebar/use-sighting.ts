import { useEffect, useRef } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { noteSighting } from '../store/sightings';
import { loadWriting } from './load-writing';
import type { PageContact } from './page-state';
import { afterLook, type Visit } from './visit';

/** Notes what the page shows, once for each visit and name, and stores the name where it may be trusted. */
export function useSighting(book: Book, contact: PageContact | undefined): void {
  const noted = useRef<Visit>(undefined);
  useEffect(() => {
    const { visit, isNew } = afterLook(noted.current, contact);
    noted.current = visit;
    if (isNew)
      note(book, contact).catch((cause: unknown) => logUnexpected('noting what a page shows', cause));
  }, [book, contact]);
}

async function note(book: Book, contact: PageContact | undefined): Promise<void> {
  if (!contact?.facts?.name) return;
  const { ref, facts } = contact;
  const sighting = await noteSighting(book, ref, facts, Date.now());
  const known = await contactOfRef(book, ref);
  if (!known || known.text.name !== undefined) return;
  const { nameIfTrusted, write } = await loadWriting();
  const naming = nameIfTrusted(known.id, sighting);
  if (naming.length) await write(book, naming);
}
