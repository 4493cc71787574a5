import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';

/** Returns what `load` gives, once it has; undefined until then, and if it fails. It runs anew when one of the `inputs` changes. */
export function useLoaded<T>(load: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let isLatest = true;
    load().then(
      (it) => isLatest && setLoaded(() => it),
      (cause: unknown) => logUnexpected('reading for the options', cause),
    );
    return () => {
      isLatest = false;
    };
  }, [...inputs]);
  return loaded;
}
