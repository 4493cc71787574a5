import { useEffect, useState } from 'preact/hooks';

/** Tells whether the page is being printed; what hangs on it is drawn before the browser takes its picture. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('beforeprint', () => setPrinting(true), life);
    addEventListener('afterprint', () => setPrinting(false), life);
    return () => life.abort();
  }, []);
  return printing;
}
