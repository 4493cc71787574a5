import { logUnexpected } from '../../browser/log';
import type { NewEntry } from '../../domain/journal/entry';
import { openQuestionOf } from '../../domain/question/open-question';
import { entriesOf } from '../../domain/quick-log/write/entries-of';
import type { Book } from '../../store/book';
import type { ContactToWrite } from '../../store/contact-to-write';
import { draftKey } from '../../store/drafts';
import { newId } from '../../store/new-id';
import { readToWrite } from '../../store/spare/guard-write';
import { whyNotWritten, type NotWritten } from '../../store/try-write';
import type { Changes } from '../change/changes';
import { rowOfDraft, type QuickLog, type SaveOutcome } from './quick-log-draft';

/** The contact that a sentence is saved under. */
export interface LogTarget extends ContactToWrite {
  /** How many of the first entries Undo leaves in place. */
  readonly staying?: number;
}

/** A sentence to save, and what the save needs. */
export interface LogToSave {
  readonly book: Book;
  readonly log: QuickLog;
  readonly surface: 'sidebar' | 'popup' | 'today';
  /** Owner of its draft. */
  readonly owner: string;
  /** Name of the contact it is about. */
  readonly whom: string;
  /** Stable id of the contact on screen. */
  readonly onScreen: string;
  /** IANA zone of the user. */
  readonly zone: string;
  /** Resolves to the contact to save it under. */
  readonly target: () => Promise<LogTarget>;
  /** Returns the owner of the draft once a new contact was created; by default the owner stays. */
  readonly ownerAfter?: (contact: string) => string;
  /** Changes the entries that the sentence makes. */
  readonly adapt?: (entries: readonly NewEntry[]) => readonly NewEntry[];
}

/** Saves a sentence. Resolves to the outcome, and to the contact it was saved under. */
export async function saveLog(
  write: Changes['write'],
  { book, log, surface, owner, whom, onScreen, zone, target, ...options }: LogToSave,
): Promise<{ readonly outcome: SaveOutcome; readonly contact?: string }> {
  const found = await findTarget(book, target);
  if (typeof found === 'string') return { outcome: { saved: false, why: found } };
  const { contact, first, staying } = found;
  const { reading, text: sentence } = log;
  const ofSentence = entriesOf(reading, { contact, sentence, now: Date.now(), zone, newId });
  const entries = [...first, ...(options.adapt?.(ofSentence) ?? ofSentence)];
  const typed = rowOfDraft(draftKey(surface, owner), log);
  const draft = { surface, whose: options.ownerAfter?.(contact) ?? owner };
  const written = await write(entries, sentence, { sentence: { typed, draft, staying } });
  if (!written.written) return { outcome: { saved: false, why: written.why } };
  const id = written.entries[staying ?? 0]?.id ?? '';
  const question = openQuestionOf(written.entries);
  return { outcome: { saved: true, id, whom, onScreen, question }, contact };
}

async function findTarget(book: Book, target: () => Promise<LogTarget>): Promise<LogTarget | NotWritten> {
  try {
    return await readToWrite(book, target);
  } catch (cause) {
    logUnexpected('finding whom to write under', cause);
    return whyNotWritten(cause);
  }
}
