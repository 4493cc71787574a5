import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Reading, SentenceContext } from '../../domain/quick-log/reading';
import { loadWrittenParts } from './load-written-parts';
import type { QuickLogDraft } from './quick-log-draft';
import { readOrNote, type ReadOrNote } from './read-or-note';
import { useLatest } from '../../ui/use-latest';

type Parts = typeof import('./written-parts');

/** What a draft is understood to say, and how far that goes. */
export interface DraftReading {
  readonly reading: Reading | undefined;
  /** Why the sentence is a plain note: the reading failed, or takes too long. */
  readonly noteOnly: 'note-only' | 'too-long' | undefined;
  readonly parts: Parts | undefined;
  readonly wake: () => void;
}

/** Gives what the draft is understood to say, once the grammar is there; it is fetched on focus, or for a kept draft. */
export function useReading(draft: QuickLogDraft, context: () => SentenceContext): DraftReading {
  const latest = useLatest(context);
  const { parts, wake } = useParts(draft.text !== '', context().languages);
  // Read anew also when something else is open, or settings have come: all but the time, which stands with the draft.
  const around = JSON.stringify({ ...context(), now: undefined });
  const read = useMemo((): Partial<ReadOrNote> => {
    if (!parts || draft.text.trim() === '') return {};
    return readOrNote(parts.readTyped, draft, latest.current());
  }, [parts, draft.text, draft.changes, draft.typedAt, around, latest]);
  const noteOnly = read.failed && (read.failed.isTooLong ? 'too-long' : 'note-only');
  const isBroken = noteOnly === 'note-only';
  useEffect(() => {
    // Once, and not at each letter of a sentence that cannot be read.
    if (isBroken) logUnexpected('reading a sentence', read.failed?.cause);
  }, [isBroken]);
  return { reading: read.reading, noteOnly, parts, wake };
}

interface Loaded {
  readonly parts: Parts;
  /** The languages whose words came with it. */
  readonly ticked: string;
}

/** Loads the grammar with the words of the ticked languages; undefined until both are there. */
function useParts(isWanted: boolean, languages: SentenceContext['languages']) {
  const ticked = languages.join(' ');
  const [loaded, setLoaded] = useState<Loaded>();
  const wake = useCallback(() => {
    // A failed load is said at Enter, which tries again.
    loadWrittenParts(languages).then(
      (parts) => setLoaded({ parts, ticked }),
      () => undefined,
    );
  }, [ticked]);
  const isStale = loaded !== undefined && loaded.ticked !== ticked;
  useEffect(() => {
    if ((isWanted && !loaded) || isStale) wake();
  }, [isWanted, loaded, isStale, wake]);
  return { parts: isStale ? undefined : loaded?.parts, wake };
}
