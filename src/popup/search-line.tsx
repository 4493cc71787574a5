import { useState } from 'preact/hooks';
import type { Book } from '../store/book';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';

const load = () => import('./search');

/** One click, and everything that was ever typed can be searched; nothing of it is loaded before. */
export function SearchLine({ book }: { readonly book: Book }) {
  const { say } = useWording();
  const [wanted, want] = useState(false);
  const search = useLazy(load, wanted);
  if (search) return <search.Search book={book} />;
  return (
    <button type="button" class="link small" onClick={() => want(true)}>
      {say('searchLabel')}
    </button>
  );
}
