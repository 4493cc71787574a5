import { refKey } from '../domain/contact/contact-ref';
import type { Entry } from '../domain/journal/entry';
import { entriesOf } from '../domain/quick-log/entries-of';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { contactToWrite } from '../store/contact-of-ref';
import { draftKey } from '../store/drafts';
import { newId } from '../store/new-id';
import { sightingOf } from '../store/sightings';
import type { QuickLog, SaveOutcome } from '../ui/quick-log-draft';
import type { DraftOwner } from './draft-state';
import { isRateable } from './is-rateable';
import { nameIfTrusted } from './naming';
import { ratedEntry } from './rated-entry';
import { takeBack, write, type Written } from './write';

/** Saves a sentence under whom its typing began with, and gives what became of it. */
export async function saveLog(
  book: Book,
  owner: DraftOwner,
  log: QuickLog,
  zone: string,
): Promise<SaveOutcome> {
  const { written, about } = await writeLog(book, owner, log, zone);
  if (!written.written) return { saved: false, why: written.why };
  const ofLog = written.entries.slice(about);
  const unrated = ofLog.find(isUnrated);
  return {
    saved: true,
    whom: owner.whom,
    undo: async () => ({ undone: (await takeBack(book, ofLog)).written }),
    ...(unrated
      ? { rate: async (rating) => ({ rated: (await write(book, [ratedEntry(unrated, rating)])).written }) }
      : {}),
  };
}

async function writeLog(
  book: Book,
  { ref }: DraftOwner,
  log: QuickLog,
  zone: string,
): Promise<{ written: Written; about: number }> {
  try {
    const { contact, first } = await contactToWrite(book, ref);
    const naming = first.length ? nameIfTrusted(contact, await sightingOf(book, ref)) : [];
    const about = [...first, ...naming];
    const news = entriesOf(log.reading, { contact, sentence: log.text, now: Date.now(), zone, newId });
    const draft = draftKey('sidebar', refKey(ref));
    return { written: await write(book, [...about, ...news], { draft }), about: about.length };
  } catch (cause) {
    logUnexpected('reading before a save', cause);
    return { written: { written: false, why: 'failed' }, about: 0 };
  }
}

const isUnrated = (entry: Entry): entry is Entry<'impression.left'> =>
  entry.kind === 'impression.left' && isRateable(entry.data);
