import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { refKey, type ContactRef, type RefKey } from '../domain/contact/contact-ref';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { draftKey, readDraft } from '../store/drafts';
import { readSettings, type Settings } from '../store/settings';
import { overviewOfRef, type ContactOverview } from '../store/contact-overview';
import { sightingOf, type Sighting } from '../store/sightings';
import { watch } from '../store/watch';
import { draftOfRow } from './draft-of-row';
import { emptyDraft, type QuickLogDraft } from '../ui/quick-log-draft';

/** All that the screen of one record is made of. */
export interface ContactRead {
  readonly refKey: RefKey;
  /** Undefined where we never wrote of them, and where `failed`. */
  readonly overview: ContactOverview | undefined;
  readonly sighting: Sighting | undefined;
  readonly settings: Settings | undefined;
  readonly failed: boolean;
}

/** What was read of a record, and what was being typed of them when it came on screen. */
export interface ContactView extends ContactRead {
  readonly draft: QuickLogDraft;
}

/** Reads the record's contact by a live query; undefined until the first answer for this very record. */
export function useContact(book: Book, ref: ContactRef | undefined) {
  const [view, setView] = useState<ContactView>();
  const [attempt, setAttempt] = useState(0);
  const key = ref && refKey(ref);
  // Not after the next frame: a hidden host has none.
  useLayoutEffect(() => {
    setView(undefined);
    if (!ref) return undefined;
    return follow(book, ref, setView);
    // The key is the ref: a new object for the same record must not start again.
  }, [book, key, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { view: view?.refKey === key ? view : undefined, retry };
}

function follow(book: Book, ref: ContactRef, show: (view: ContactView) => void): () => void {
  let stopped = false;
  const draft = draftOf(book, ref);
  const tell = async (read: Omit<ContactRead, 'refKey'>) => {
    const view = { ...read, refKey: refKey(ref), draft: await draft };
    if (!stopped) show(view);
  };
  const stop = watch(() => readContact(book, ref), {
    next: (read) => void tell({ ...read, failed: false }),
    error: (cause) => {
      logUnexpected('reading a contact', cause);
      void tell({ overview: undefined, sighting: undefined, settings: undefined, failed: true });
    },
  });
  return () => {
    stopped = true;
    stop();
  };
}

async function readContact(book: Book, ref: ContactRef) {
  const [overview, sighting, settings] = await Promise.all([
    overviewOfRef(book, ref),
    sightingOf(book, ref),
    readSettings(book),
  ]);
  return { overview, sighting, settings };
}

async function draftOf(book: Book, ref: ContactRef): Promise<QuickLogDraft> {
  try {
    return draftOfRow(await readDraft(book, draftKey('sidebar', refKey(ref))));
  } catch (cause) {
    logUnexpected('reading a draft', cause);
    return emptyDraft;
  }
}
