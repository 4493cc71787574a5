import { allNote } from '../../domain/quick-log/all-note';
import { readTyped } from '../../domain/quick-log/read-typed';
import type { Reading, SentenceContext } from '../../domain/quick-log/reading';
import type { QuickLogDraft } from './quick-log-draft';

/** The reading of a sentence; `failed` says why it could not be read. */
export interface ReadOrNote {
  readonly reading: Reading;
  readonly failed?: { readonly cause: unknown; readonly isTooLong: boolean };
}

const clock = () => performance.now();

/** Reads a sentence. If that takes too long, or fails, which it never should, all of it becomes a note, so that nothing typed is lost. */
export function readOrNote({ text, changes, typedAt }: QuickLogDraft, context: SentenceContext): ReadOrNote {
  try {
    return { reading: readTyped(text, { clock, ...context, now: typedAt ?? context.now }, changes) };
  } catch (cause) {
    // Compared by name, as the class is the grammar's own.
    const isTooLong = cause instanceof Error && cause.name === 'TooLongToRead';
    return { reading: allNote(text), failed: { cause, isTooLong } };
  }
}
