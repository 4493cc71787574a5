import type { ChipChange, Reading, SentenceContext } from '../domain/quick-log/reading';

export type SentenceReader = (
  text: string,
  context: SentenceContext,
  changes: readonly ChipChange[],
) => Reading;

let loading: Promise<SentenceReader> | undefined;

/** Loads the grammar once, when it is first needed: its dates do not belong on the first screen. Rejects where it cannot load. */
export function loadReader(): Promise<SentenceReader> {
  loading ??= import('../domain/quick-log/read-sentence').then(
    ({ readSentence }) => readSentence,
    (cause: unknown) => {
      loading = undefined;
      throw cause;
    },
  );
  return loading;
}
