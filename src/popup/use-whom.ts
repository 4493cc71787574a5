import { useEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { refKey } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import type { Around } from './around';
import type { Found } from './find-place';
import { notePlace } from './note-place';
import { asShown, whomOfRef, type Whom } from './whom';

/** Gives whom the sentence is about: who is on screen in the tab in front, until the user chooses another. */
export function useWhom(book: Book, around: Around) {
  const [place, setPlace] = useState<Found>();
  const [whom, setWhom] = useState<Whom>();
  const found = useMemo(() => find(book, around), [book, around]);
  useEffect(() => {
    const start = async () => {
      const { place: here, whom: first } = await found;
      setPlace(here);
      void notePlace(book, here);
      // Who was chosen meanwhile stays.
      setWhom((chosen) => chosen ?? first);
      const named = first && (await asPageShows(around, here, first));
      if (named) setWhom((chosen) => (chosen === first ? named : chosen));
    };
    void start();
  }, [book, found, around]);
  return { place, whom, setWhom, found };
}

async function find(book: Book, around: Around): Promise<{ place: Found; whom: Whom | undefined }> {
  try {
    // What we know of CRMs is much, and the field need not wait for it.
    const { findPlace } = await import('./find-place');
    const place = await findPlace(around);
    return { place, whom: place.ref && (await whomOfRef(book, place.ref)) };
  } catch (cause) {
    logUnexpected('finding who is on screen', cause);
    return { place: { tab: undefined }, whom: undefined };
  }
}

async function asPageShows(around: Around, { tab, ref }: Found, whom: Whom): Promise<Whom | undefined> {
  const isKnown = whom.name !== undefined && whom.company !== undefined;
  if (isKnown || tab === undefined || !ref) return undefined;
  const here = await around.contactInTab(tab);
  // The page may have moved on since we read its address.
  return here && refKey(here.ref) === refKey(ref) ? asShown(whom, here.facts) : undefined;
}
