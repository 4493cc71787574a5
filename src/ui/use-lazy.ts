import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Gives a part of the interface once it is wanted and there: what the first screen does not show is not loaded with it. One
 * that does not load, as after an update of the extension, is reported once, and asked for again whenever it is drawn anew:
 * with the next key or click that wants it.
 */
export function useLazy<T>(load: () => Promise<T>, wanted: boolean): T | undefined {
  const [part, setPart] = useState<{ it: T }>();
  const { current: self } = useRef({ isLoading: false, isReported: false });
  useEffect(() => {
    if (!wanted || part || self.isLoading) return;
    self.isLoading = true;
    load()
      .then(
        (it) => setPart({ it }),
        (cause: unknown) => {
          if (!self.isReported) reportError(new Error('a part of the interface did not load', { cause }));
          self.isReported = true;
        },
      )
      .finally(() => (self.isLoading = false));
  });
  return wanted ? part?.it : undefined;
}
