import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Returns a part of the interface once it is wanted and loaded, so that it need not load with the first screen. If it does not
 * load, as after an update of the extension, that is reported once, and each later render tries again.
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
