import { logUnexpected } from '../../browser/log';
import type { NewEntry } from '../../domain/journal/entry';
import { openQuestionOf } from '../../domain/question/open-question';
import { entriesOf } from '../../domain/quick-log/write/entries-of';
import type { ContactToWrite } from '../../store/contact-to-write';
import { draftKey } from '../../store/drafts';
import { newId } from '../../store/new-id';
import type { Changes } from '../change/changes';
import { rowOfDraft, type QuickLog, type SaveOutcome } from './quick-log-draft';

/** Whom a sentence is written under. */
export interface LogTarget extends ContactToWrite {
  /** How many of the first entries stay when the sentence is undone. */
  readonly staying?: number;
}

/** A sentence, and what must go with it. */
export interface LogToSave {
  readonly log: QuickLog;
  readonly surface: 'sidebar' | 'popup' | 'today';
  /** Whose the draft is that it comes from. */
  readonly whose: string;
  /** How the one it is about is called. */
  readonly whom: string;
  /** Who is on screen with it, by a stable id. */
  readonly onScreen: string;
  /** IANA zone of the user. */
  readonly zone: string;
  /** Gives whom to write under. */
  readonly target: () => Promise<LogTarget>;
  /** Whose the draft is from now on, where someone new has become a contact; without, as before. */
  readonly whoseAfter?: (contact: string) => string;
  /** Makes other entries of what the sentence says. */
  readonly adapt?: (news: readonly NewEntry[]) => readonly NewEntry[];
}

/** Saves a sentence, and gives what became of it, and the contact that it is under. */
export async function saveLog(
  write: Changes['write'],
  { log, surface, whose, whom, onScreen, zone, target, ...how }: LogToSave,
): Promise<{ readonly outcome: SaveOutcome; readonly contact?: string }> {
  const found = await findTarget(target);
  if (!found) return { outcome: { saved: false, why: 'failed' } };
  const { contact, first, staying } = found;
  const { reading, text: sentence } = log;
  const said = entriesOf(reading, { contact, sentence, now: Date.now(), zone, newId });
  const news = [...first, ...(how.adapt?.(said) ?? said)];
  const typed = rowOfDraft(draftKey(surface, whose), log);
  const draft = { surface, whose: how.whoseAfter?.(contact) ?? whose };
  const written = await write(news, sentence, { sentence: { typed, draft, staying } });
  if (!written.written) return { outcome: { saved: false, why: written.why } };
  const id = written.entries[staying ?? 0]?.id ?? '';
  return { outcome: { saved: true, id, whom, onScreen, left: openQuestionOf(written.entries) }, contact };
}

async function findTarget(target: () => Promise<LogTarget>): Promise<LogTarget | undefined> {
  try {
    return await target();
  } catch (cause) {
    logUnexpected('finding whom to write under', cause);
    return undefined;
  }
}
