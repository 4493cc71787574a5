import { useEffect, useRef } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { ContactRef } from '../domain/contact/contact-ref';
import type { PageFacts } from '../domain/contact/page-facts';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { noteSighting, sightingOf, type Sighting } from '../store/sightings';
import { loadWriting } from './load-writing';
import type { PageContact } from './page-state';
import { afterLook, type Visit } from './visit';

/** Notes what the page shows, once for each visit, and stores it where it may be trusted. */
export function useSighting(book: Book, contact: PageContact | undefined): void {
  const noted = useRef<Visit>(undefined);
  const before = useRef<Promise<Sighting | undefined>>(undefined);
  useEffect(() => {
    const { visit, told } = afterLook(noted.current, contact);
    noted.current = visit;
    if (!told || !contact?.facts) return;
    const { ref, facts } = contact;
    if (told === 'first') before.current = sightingOf(book, ref);
    note(book, ref, facts, before.current).catch((cause: unknown) =>
      logUnexpected('noting what a page shows', cause),
    );
  }, [book, contact]);
}

async function note(
  book: Book,
  ref: ContactRef,
  facts: PageFacts,
  before: Promise<Sighting | undefined> | undefined,
): Promise<void> {
  const sighting = await noteSighting(book, ref, facts, Date.now(), await before);
  const known = await contactOfRef(book, ref);
  if (!known) return;
  const { takeUp, write } = await loadWriting();
  const naming = takeUp(known, sighting);
  if (naming.length) await write(book, naming);
}
