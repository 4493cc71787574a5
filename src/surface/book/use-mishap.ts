import { useEffect, useState } from 'preact/hooks';
import { onMishap, readMishap, type StoredMishap } from '../../browser/book-state';
import { logUnexpected } from '../../browser/log';

/** Returns what happened to the book and was not read yet, on any surface. */
export function useMishap(): StoredMishap | undefined {
  const [mishap, setMishap] = useState<StoredMishap>();
  useEffect(() => {
    readMishap().then(setMishap, (cause: unknown) =>
      logUnexpected('reading what happened to the book', cause),
    );
    return onMishap(setMishap);
  }, []);
  return mishap;
}
