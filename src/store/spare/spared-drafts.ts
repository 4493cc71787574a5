import * as v from 'valibot';
import type { DraftRow } from '../book';

const prefix = 'li:draft ';

/** Returns the key of the spare copy of a draft. */
export const sparedDraftKey = (key: string): string => prefix + key;

/** Whether a key of the spare storage is that of a draft. */
export const isSparedDraftKey = (key: string): boolean => key.startsWith(prefix);

const Draft = v.object({ key: v.string(), text: v.string(), changes: v.unknown(), at: v.number() });

/** Returns a draft as it is kept in the spare storage. */
export const sparedDraft = (draft: DraftRow): string => JSON.stringify(draft);

/** Returns the draft that a value of the spare storage holds, if it does. */
export function draftIn(value: unknown): DraftRow | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const draft = v.safeParse(Draft, JSON.parse(value));
    return draft.success ? draft.output : undefined;
  } catch {
    // Half a value.
    return undefined;
  }
}
