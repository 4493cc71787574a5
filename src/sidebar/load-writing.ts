let loading: Promise<typeof import('./writing')> | undefined;

/** Loads what writes to the book, once. Rejects where it cannot load; the next call tries again. */
export function loadWriting(): Promise<typeof import('./writing')> {
  loading ??= import('./writing').catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}
