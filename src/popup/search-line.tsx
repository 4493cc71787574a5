import { useState } from 'preact/hooks';
import type { Book } from '../store/book';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import type { Around } from './around';

const load = () => import('./search');

/** One click, and everything that was ever typed can be searched; nothing of it is loaded before. */
export function SearchLine({ book, around }: { readonly book: Book; readonly around: Around }) {
  const { say } = useWording();
  const [wanted, want] = useState(false);
  const search = useLazy(load, wanted);
  if (search) return <search.Search book={book} around={around} />;
  return (
    <button type="button" class="link small" onClick={() => want(true)}>
      {say('searchLabel')}
    </button>
  );
}
