import { refKey } from '../domain/contact/contact-ref';
import { entriesOf } from '../domain/quick-log/write/entries-of';
import type { OpenQuestion } from '../domain/question/open-question';
import { asAgreed } from '../domain/read-back/read-back';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { contactToWrite } from '../store/contact-to-write';
import { draftKey } from '../store/drafts';
import { newId } from '../store/new-id';
import { sightingOf } from '../store/sightings';
import type { Written } from '../store/try-write';
import type { QuickLog, SaveOutcome } from '../ui/quick-log-draft';
import { savedOutcome } from '../ui/saved-outcome';
import type { DraftOwner } from './draft-state';
import { nameIfTrusted } from './naming';
import { takeBack, write } from './write';

/** What a save needs beside the sentence. */
export interface HowToSave {
  /** IANA zone of the user. */
  readonly zone: string;
  /** It was read back to them before, and they agreed. */
  readonly isAgreed: boolean;
  /** Hears what is left to be asked; undefined: nothing. */
  readonly ask: (left: OpenQuestion | undefined) => void;
}

/** Saves a sentence under whom its typing began with, and gives what became of it. */
export async function saveLog(
  book: Book,
  owner: DraftOwner,
  log: QuickLog,
  how: HowToSave,
): Promise<SaveOutcome> {
  const { written, about } = await writeLog(book, owner, log, how);
  if (!written.written) return { saved: false, why: written.why };
  const entries = written.entries.slice(about);
  return savedOutcome({
    entries,
    whom: owner.whom,
    write: async (news) => (await write(book, news)).written,
    takeBack: async () => (await takeBack(book, entries)).written,
    ask: how.ask,
  });
}

async function writeLog(
  book: Book,
  { ref }: DraftOwner,
  log: QuickLog,
  { zone, isAgreed }: HowToSave,
): Promise<{ written: Written; about: number }> {
  try {
    const { contact, first } = await contactToWrite(book, ref);
    const naming = first.length ? nameIfTrusted(contact, await sightingOf(book, ref)) : [];
    const about = [...first, ...naming];
    const said = entriesOf(log.reading, { contact, sentence: log.text, now: Date.now(), zone, newId });
    const news = isAgreed ? asAgreed(said) : said;
    const draft = { key: draftKey('sidebar', refKey(ref)), text: log.text };
    return { written: await write(book, [...about, ...news], { draft }), about: about.length };
  } catch (cause) {
    logUnexpected('reading before a save', cause);
    return { written: { written: false, why: 'failed' }, about: 0 };
  }
}
