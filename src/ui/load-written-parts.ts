let loading: Promise<typeof import('./written-parts')> | undefined;

/** Loads the grammar and what shows its readings, once. Rejects where they cannot load; the next call tries again. */
export function loadWrittenParts(): Promise<typeof import('./written-parts')> {
  loading ??= import('./written-parts').catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}
