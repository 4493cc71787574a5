import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Reading, SentenceContext } from '../domain/quick-log/reading';
import { loadWrittenParts } from './load-written-parts';
import type { QuickLogDraft } from './quick-log-draft';
import { useLatest } from './use-latest';

type Parts = typeof import('./written-parts');

/** Gives what the draft is understood to say, once the grammar is there; it is fetched on focus, or for a kept draft. */
export function useReading(
  draft: QuickLogDraft,
  context: () => SentenceContext,
): { reading: Reading | undefined; parts: Parts | undefined; wake: () => void } {
  const [parts, setParts] = useState<Parts>();
  const latest = useLatest(context);
  const wake = useCallback(() => {
    // A failed load is said at Enter, which tries again.
    loadWrittenParts().then(
      (loaded) => setParts(loaded),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (draft.text !== '' && !parts) wake();
  }, [draft.text, parts, wake]);
  const reading = useMemo(
    () =>
      parts && draft.text.trim() !== ''
        ? parts.readSentence(draft.text, latest.current(), draft.changes)
        : undefined,
    [parts, draft.text, draft.changes, latest],
  );
  return { reading, parts, wake };
}
