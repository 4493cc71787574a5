import { useEffect, useState } from 'preact/hooks';
import { views, type View } from './views';

/** What the address asks for: a view, or the dialog of a promise on top of the first one. */
export interface Asked {
  readonly view: View;
  readonly promise?: string;
}

/** Gives what the address asks for, and follows it. */
export function useView(): Asked {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const again = () => setHash(location.hash);
    window.addEventListener('hashchange', again);
    // It may have changed between the first reading and now.
    again();
    return () => window.removeEventListener('hashchange', again);
  }, []);
  return askedBy(hash);
}

/** Gives what the part of an address after `#` asks for; the first view where it says nothing known. */
export function askedBy(hash: string): Asked {
  const [first] = views;
  const promise = new URLSearchParams(hash.slice(1)).get('promise');
  if (promise) return { view: first, promise };
  return { view: views.find(({ id }) => `#${id}` === hash) ?? first };
}
