import { refKey } from '../domain/contact/contact-ref';
import type { Entry } from '../domain/journal/entry';
import type { Rating } from '../domain/impression/rating';
import { isLow, questionAfter } from '../domain/question/question-after';
import { entriesOf } from '../domain/quick-log/entries-of';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { contactToWrite } from '../store/contact-to-write';
import { draftKey } from '../store/drafts';
import { newId } from '../store/new-id';
import { sightingOf } from '../store/sightings';
import type { Written } from '../store/write-and-tell';
import type { QuickLog, RateOutcome, SaveOutcome } from '../ui/quick-log-draft';
import type { AfterLog } from './after-log';
import type { DraftOwner } from './draft-state';
import { nameIfTrusted } from './naming';
import { ratedEntry } from '../domain/impression/rated-entry';
import { takeBack, write } from './write';

/** Saves a sentence under whom its typing began with, and gives what became of it. */
export async function saveLog(
  book: Book,
  owner: DraftOwner,
  log: QuickLog,
  zone: string,
  onAfter: (after: AfterLog | undefined) => void,
): Promise<SaveOutcome> {
  const { written, about } = await writeLog(book, owner, log, zone);
  if (!written.written) return { saved: false, why: written.why };
  const ofLog = written.entries.slice(about);
  const left = ofLog.find((entry) => entry.kind === 'impression.left');
  const question = left && questionAfter({ ...left.data, text: left.text });
  onAfter(left && question && question.type !== 'rate' ? afterOf(left, question) : undefined);
  return {
    saved: true,
    whom: owner.whom,
    undo: async () => {
      onAfter(undefined);
      return { undone: (await takeBack(book, ofLog)).written };
    },
    ...(left && question?.type === 'rate' ? { rate: rateWith(book, left, onAfter) } : {}),
  };
}

const afterOf = ({ entity: impression, contact }: Entry, question: AfterLog['question']): AfterLog => ({
  question,
  impression,
  contact,
});

/** Lukewarm or worse asks on: what would have made it a rave? */
const rateWith =
  (book: Book, left: Entry<'impression.left'>, onAfter: (after: AfterLog) => void) =>
  async (rating: Rating): Promise<RateOutcome> => {
    const { written: rated } = await write(book, [ratedEntry(left, rating)]);
    if (rated && isLow(rating)) onAfter(afterOf(left, { type: 'rave' }));
    return { rated };
  };

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
