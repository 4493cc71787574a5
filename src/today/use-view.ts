import { useEffect, useState } from 'preact/hooks';
import { views, type View } from './views';

/** What the address asks for: a view, or the dialog of a promise over the first view. */
export interface Requested {
  readonly view: View;
  readonly promise?: string;
}

/** Returns what the address asks for, and follows it. */
export function useView(): Requested {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const readHash = () => setHash(location.hash);
    window.addEventListener('hashchange', readHash);
    // It may have changed since the first render.
    readHash();
    return () => window.removeEventListener('hashchange', readHash);
  }, []);
  return requestedBy(hash);
}

/** Returns what the part of an address after `#` asks for; the first view if it is unknown. */
export function requestedBy(hash: string): Requested {
  const [first] = views;
  const promise = new URLSearchParams(hash.slice(1)).get('promise');
  if (promise) return { view: first, promise };
  return { view: views.find(({ id }) => `#${id}` === hash) ?? first };
}
