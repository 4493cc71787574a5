import * as v from 'valibot';
import type { Book, DraftRow } from '../book';
import { Draft, type SavedDraft } from '../drafts';
import { dropDraft } from '../drop-draft';
import type { FoundIntent } from './intents';
import type { SpareStorage } from './spare-storage';
import { draftIn, isSparedDraftKey } from './spared-drafts';
import { sentKey } from './write-entries';

/** What is kept beside the journal, and is in the spare copy too. */
export interface Beside {
  /** Drafts that are entries by now, though the database may still have them. */
  readonly sent: readonly SavedDraft[];
  readonly drafts: readonly DraftRow[];
  readonly settings: readonly SettingRow[];
}

const SettingRow = v.object({ key: v.string(), value: v.unknown() });
type SettingRow = v.InferOutput<typeof SettingRow>;

/** The key of the spare copy of all settings. */
export const settingsKey = 'li:settings';

/** Returns the drafts and settings of the spare copy, without drafts that are entries by now. */
export async function readBeside(spare: SpareStorage, intents: readonly FoundIntent[]): Promise<Beside> {
  const keys = (await spare.keys()).filter(isSparedDraftKey);
  const stored = await spare.get([...keys, sentKey, settingsKey]);
  const sent = intents.map(({ draft }) => draft).filter((draft) => draft !== undefined);
  const saved = new Set([stored[sentKey], ...sent.map((draft) => JSON.stringify(draft))]);
  const drafts = keys.map((key) => draftIn(stored[key])).filter((draft) => draft !== undefined);
  const isSent = ({ key, text }: DraftRow) => saved.has(JSON.stringify({ key, text }));
  return {
    sent,
    drafts: drafts.filter((draft) => !isSent(draft)),
    settings: settingsIn(stored[settingsKey]),
  };
}

function settingsIn(stored: unknown): readonly SettingRow[] {
  const rows = v.safeParse(v.array(SettingRow), stored);
  return rows.success ? rows.output : [];
}

/**
 * Puts drafts and settings into a database that lacks them. `restored` are the entries that were put back: a database from before them
 * may still have the drafts that they were made from. Must be called inside a transaction.
 */
export async function putBeside(
  book: Book,
  { sent, drafts, settings }: Beside,
  restored: readonly unknown[],
): Promise<void> {
  const typed = new Set(restored.flatMap(textsOf));
  await book.drafts.filter((row) => v.is(Draft, row) && typed.has(row.text)).delete();
  for (const { key, text } of sent) await dropDraft(book, key, [text]);
  if ((await book.settings.count()) === 0) await book.settings.bulkPut([...settings]);
  const there = new Map(
    (await book.drafts.toArray()).flatMap((row) => (v.is(Draft, row) ? [[row.key, row.at]] : [])),
  );
  await book.drafts.bulkPut(drafts.filter(({ key, at }) => at > (there.get(key) ?? -Infinity)));
}

/** Returns the strings that a person typed for an entry. */
export function textsOf(entry: unknown): string[] {
  const read = v.safeParse(v.object({ text: v.record(v.string(), v.unknown()) }), entry);
  return read.success ? Object.values(read.output.text).filter((one) => typeof one === 'string') : [];
}
