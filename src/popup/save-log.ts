import { logUnexpected } from '../browser/log';
import type { Entry, NewEntry } from '../domain/journal/entry';
import type { OpenQuestion } from '../domain/question/open-question';
import { entriesOf } from '../domain/quick-log/write/entries-of';
import { append } from '../store/append';
import type { Book } from '../store/book';
import { contactToWrite, newContact, type ContactToWrite } from '../store/contact-to-write';
import { newId } from '../store/new-id';
import { saveSighting } from '../store/save-sighting';
import { sightingOf } from '../store/sightings';
import { takeBack } from '../store/take-back';
import type { QuickLog, SaveOutcome } from '../ui/quick-log-draft';
import { savedOutcome } from '../ui/saved-outcome';
import type { Around } from './around';
import { changeBook } from './change-book';
import { filedAs, type Whom } from './whom';

/** A sentence, and what must go with it. */
export interface LogToSave {
  readonly log: QuickLog;
  readonly about: Whom;
  /** The draft that it comes from. */
  readonly key: string;
  /** How the one it is about is called. */
  readonly name: string;
  /** IANA zone of the user. */
  readonly zone: string;
  /** Whom it was filed under; and whom it is about again, where they went with an Undo. */
  readonly onFiled: (whom: Whom) => void;
  /** Asks what it leaves to be asked; undefined: nothing. */
  readonly ask: (left: OpenQuestion | undefined) => void;
  /** Gives what was answered since: it goes with the sentence. */
  readonly answersTo: (entries: readonly Entry[]) => readonly Entry[];
}

/** Saves a sentence under whom it is about; someone new comes to the book with it. */
export async function saveLog(book: Book, around: Around, save: LogToSave): Promise<SaveOutcome> {
  const target = await targetOf(book, save.about);
  if (!target) return { saved: false, why: 'failed' };
  const { contact, first } = target;
  const { reading, text: sentence } = save.log;
  const news = entriesOf(reading, { contact, sentence, now: Date.now(), zone: save.zone, newId });
  const changed = await changeBook(around, () =>
    append(book, [...first, ...news], { draft: { key: save.key, text: save.log.text } }),
  );
  if (!changed.written) return { saved: false, why: changed.why };
  save.onFiled(filedAs(save.about, contact));
  return outcomeOf(book, around, save, changed.entries);
}

function outcomeOf(book: Book, around: Around, save: LogToSave, entries: readonly Entry[]): SaveOutcome {
  return savedOutcome({
    entries,
    whom: save.name,
    write: async (news) => (await changeBook(around, () => append(book, news))).written,
    takeBack: async () => {
      const all = [...entries, ...save.answersTo(entries)];
      const taken = await changeBook(around, () => takeBack(book, all));
      if (taken.written && isGone(entries, taken.entries)) save.onFiled(save.about);
      return taken.written;
    },
    ask: save.ask,
  });
}

/** Whether someone new went with what was taken back. */
const isGone = (entries: readonly Entry[], taken: readonly Entry[]): boolean =>
  entries.some(
    ({ id, kind }) =>
      kind === 'contact.met' && taken.some((entry) => entry.kind === 'voided' && entry.data.target === id),
  );

async function targetOf(
  book: Book,
  { contact, ref, name, facts }: Whom,
): Promise<ContactToWrite | undefined> {
  try {
    if (contact !== undefined) return { contact, first: [] as readonly NewEntry[] };
    if (!ref) return newContact(name ?? '');
    // What the page showed is kept beside the book, so that lists can name them; the sidebar stores a name once it is sure.
    if (facts && !(await sightingOf(book, ref))) await saveSighting(book, ref, facts, Date.now(), undefined);
    return await contactToWrite(book, ref);
  } catch (cause) {
    logUnexpected('finding whom to write under', cause);
    return undefined;
  }
}
