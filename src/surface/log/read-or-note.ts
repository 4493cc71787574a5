import { allNote } from '../../domain/quick-log/all-note';
import type { readTyped } from '../../domain/quick-log/read-typed';
import type { Reading, SentenceContext } from '../../domain/quick-log/reading';
import type { QuickLogDraft } from './quick-log-draft';

/** What a sentence says; with `failed`, why it could not be read. */
export interface ReadOrNote {
  readonly reading: Reading;
  readonly failed?: { readonly cause: unknown; readonly isTooLong: boolean };
}

const clock = () => performance.now();

/** Reads a sentence. Where it takes too long, or the reading fails, which it never should, all of it is note: nothing typed is lost. */
export function readOrNote(
  read: typeof readTyped,
  { text, changes, typedAt }: QuickLogDraft,
  context: SentenceContext,
): ReadOrNote {
  try {
    return { reading: read(text, { clock, ...context, now: typedAt ?? context.now }, changes) };
  } catch (cause) {
    // By its name: the grammar is loaded later, and so is the class.
    const isTooLong = cause instanceof Error && cause.name === 'TooLongToRead';
    return { reading: allNote(text), failed: { cause, isTooLong } };
  }
}
