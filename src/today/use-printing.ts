import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed. What depends on it is rendered before the browser prints. */
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
