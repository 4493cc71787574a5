import { useEffect, useState } from 'preact/hooks';

/** Gives a part of the interface once it is wanted and there: what the first screen does not show is not loaded with it. */
export function useLazy<T>(load: () => Promise<T>, wanted: boolean): T | undefined {
  const [part, setPart] = useState<{ it: T }>();
  useEffect(() => {
    if (!wanted || part) return;
    // Unloaded, the part is asked for again the next time that it is wanted.
    load().then(
      (it) => setPart({ it }),
      () => undefined,
    );
  }, [wanted]);
  return wanted ? part?.it : undefined;
}
