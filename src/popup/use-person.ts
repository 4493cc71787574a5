import { useEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import { refKey } from '../domain/contact/contact-ref';
import type { Book } from '../store/book';
import type { PopupPlatform } from './popup-platform';
import type { Finding, FoundPlace } from './find-place';
import { saveRecordAddress } from './save-record-address';
import { withPageFacts, personOfRef, type Person } from './person';

/**
 * Returns the person the sentence is about: the one on screen in the active tab, until the user picks another. `offered` is the
 * place with what the page could offer, undefined until the page has answered.
 */
export function usePerson(book: Book, platform: PopupPlatform) {
  const [place, setPlace] = useState<FoundPlace>();
  const [offered, setOffered] = useState<FoundPlace>();
  const [person, setPerson] = useState<Person>();
  const found = useMemo(() => find(book, platform), [book, platform]);
  const shown = useMemo(
    () => found.then(({ place: at, person: first }) => first && namedByPage(platform, at, first)),
    [found, platform],
  );
  useEffect(() => {
    const start = async () => {
      const { place: foundPlace, person: first, askPage } = await found;
      setPlace(foundPlace);
      askPage().then(setOffered, (cause: unknown) => logUnexpected('asking the page which CRM it is', cause));
      void saveRecordAddress(book, foundPlace);
      // If the user picked someone meanwhile, that choice stays.
      setPerson((chosen) => chosen ?? first);
      const named = await shown;
      if (named) setPerson((chosen) => (chosen === first ? named : chosen));
    };
    void start();
  }, [book, found, shown, platform]);
  /** Resolves to the person once known, and what the page shows of them; not if the page does not answer. */
  const findPerson = async (): Promise<Person | undefined> => {
    const { person: first } = await found;
    const now = person ?? first;
    return now === first ? ((await inTime(shown)) ?? now) : now;
  };
  return { place, offered, person, setPerson, findPerson };
}

/** How long an Enter waits for what the page shows, ms: a page that hangs must not keep it. */
const patience = 1_000;

const inTime = <T>(shown: Promise<T>): Promise<T | undefined> =>
  Promise.race([shown, new Promise<undefined>((done) => setTimeout(done, patience, undefined))]);

async function find(
  book: Book,
  platform: PopupPlatform,
): Promise<Finding & { readonly person: Person | undefined }> {
  try {
    // Loaded separately: the CRM definitions are large, and the field need not wait for them.
    const { findPlace } = await import('./find-place');
    const finding = await findPlace(platform);
    const { ref } = finding.place;
    return { ...finding, person: ref && (await personOfRef(book, ref)) };
  } catch (cause) {
    logUnexpected('finding who is on screen', cause);
    const place = { tab: undefined };
    return { place, askPage: async () => place, person: undefined };
  }
}

async function namedByPage(
  platform: PopupPlatform,
  { tab, ref }: FoundPlace,
  person: Person,
): Promise<Person | undefined> {
  if (tab === undefined || !ref) return undefined;
  const shown = await platform.contactInTab(tab);
  // The page may have moved on since we read its address.
  return shown && refKey(shown.ref) === refKey(ref) ? withPageFacts(person, shown.facts) : undefined;
}
