import { useCallback, useState } from 'preact/hooks';
import type { Book } from '../store/book';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import type { Around } from './around';
import { showRecordAndClose } from './records';

const load = () => import('../surface/search');

/** As many as the popup has room for. */
const limit = 20;

/** One click, and everything that was ever typed can be searched; nothing of it is loaded before. */
export function SearchLine({ book, around }: { readonly book: Book; readonly around: Around }) {
  const { say } = useWording();
  const [isWanted, setWanted] = useState(false);
  const search = useLazy(load, isWanted);
  const show = useCallback((contact: string) => showRecordAndClose(around, contact), [around]);
  if (search) return <search.Search {...{ book, limit }} showRecord={show} />;
  return (
    <button type="button" class="link small" onClick={() => setWanted(true)}>
      {say('searchLabel')}
    </button>
  );
}
