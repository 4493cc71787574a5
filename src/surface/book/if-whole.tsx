import type { ComponentChildren } from 'preact';
import { useSay } from '../../ui/wording';
import { useBookKnown } from './book-known';

/**
 * Shows that something is not in the book, if the book is known to be whole; otherwise that this is not known. Until then the words
 * have their place, so that nothing moves when they appear.
 */
export function IfWhole({ children }: { readonly children: ComponentChildren }) {
  const say = useSay();
  const known = useBookKnown();
  if (known === 'lost') return <span>{say('notKnown')}</span>;
  return <span style={known === 'whole' ? undefined : { visibility: 'hidden' }}>{children}</span>;
}
