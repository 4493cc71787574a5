import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Reading, SentenceContext } from '../domain/quick-log/reading';
import { loadReader, type SentenceReader } from './load-reader';
import type { QuickLogDraft } from './quick-log-draft';
import { useLatest } from './use-latest';

/** Gives what the draft is understood to say, once the grammar is there; it is fetched on focus, or for a kept draft. */
export function useReading(
  draft: QuickLogDraft,
  context: () => SentenceContext,
): { reading: Reading | undefined; wake: () => void } {
  const [reader, setReader] = useState<{ read: SentenceReader }>();
  const latest = useLatest(context);
  const wake = useCallback(() => {
    // A failed load is said at Enter, which tries again.
    loadReader().then(
      (read) => setReader({ read }),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (draft.text !== '' && !reader) wake();
  }, [draft.text, reader, wake]);
  const reading = useMemo(
    () =>
      reader && draft.text.trim() !== ''
        ? reader.read(draft.text, latest.current(), draft.changes)
        : undefined,
    [reader, draft.text, draft.changes, latest],
  );
  return { reading, wake };
}
