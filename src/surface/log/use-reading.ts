import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Reading, SentenceContext } from '../../domain/quick-log/reading';
import { loadTypingParts } from './load-typing-parts';
import type { QuickLogDraft } from './quick-log-draft';
import type { ReadOrNote } from './read-or-note';
import { useLatest } from '../../ui/use-latest';

type Parts = typeof import('./typing-parts');

/** The reading of a draft. */
export interface DraftReading {
  readonly reading: Reading | undefined;
  /** Why the sentence is a plain note: the reading failed, or takes too long. */
  readonly noteOnly: 'note-only' | 'too-long' | undefined;
  readonly parts: Parts | undefined;
  readonly wake: () => void;
}

/** Returns the reading of a draft once the grammar is loaded, which happens on focus or if there is a saved draft. */
export function useReading(draft: QuickLogDraft, context: () => SentenceContext): DraftReading {
  const latest = useLatest(context);
  const { parts, wake } = useParts(draft.text !== '', context().languages);
  // Also read again if open things or settings change. The time does not count, since the draft has its own.
  const contextKey = JSON.stringify({ ...context(), now: undefined });
  const read = useMemo((): Partial<ReadOrNote> => {
    if (!parts || draft.text.trim() === '') return {};
    return parts.readOrNote(draft, latest.current());
  }, [parts, draft.text, draft.changes, draft.typedAt, contextKey, latest]);
  const noteOnly = read.failed && (read.failed.isTooLong ? 'too-long' : 'note-only');
  const isBroken = noteOnly === 'note-only';
  useEffect(() => {
    // Logs once, and not on each input.
    if (isBroken) logUnexpected('reading a sentence', read.failed?.cause);
  }, [isBroken]);
  return { reading: read.reading, noteOnly, parts, wake };
}

interface Loaded {
  readonly parts: Parts;
  /** The languages whose words were loaded. */
  readonly ticked: string;
}

/** Loads the grammar with the words of the ticked languages; returns undefined until both are loaded. */
function useParts(isWanted: boolean, languages: SentenceContext['languages']) {
  const ticked = languages.join(' ');
  const [loaded, setLoaded] = useState<Loaded>();
  const wake = useCallback(() => {
    // Enter tries again, and reports a failed load.
    loadTypingParts(languages).then(
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
