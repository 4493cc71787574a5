import type { readSentence } from '../domain/quick-log/read-sentence';
import type { Reading, SentenceContext } from '../domain/quick-log/reading';
import type { QuickLogDraft } from './quick-log-draft';

/** What a sentence says; with `failed`, why it could not be read. */
export interface ReadOrNote {
  readonly reading: Reading;
  readonly failed?: { readonly cause: unknown };
}

/** Reads a sentence. Where the reading fails, which it never should, all of it is note: nothing typed is lost. */
export function readOrNote(
  read: typeof readSentence,
  { text, changes, typedAt }: QuickLogDraft,
  context: SentenceContext,
): ReadOrNote {
  try {
    return { reading: read(text, { ...context, now: typedAt ?? context.now }, changes) };
  } catch (cause) {
    return { reading: { chips: [], note: text.trim() }, failed: { cause } };
  }
}
