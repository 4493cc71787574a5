import { useCallback, useState } from 'preact/hooks';
import type { Book } from '../store/book';
import { useLazy } from '../ui/use-lazy';
import { useWording } from '../ui/wording';
import type { PopupPlatform } from './popup-platform';
import { showRecordAndClose } from './show-record-and-close';

const load = () => import('../surface/search');

/** The most results that fit in the popup. */
const maxHits = 20;

/** A button that loads and shows the search over everything the user has written. */
export function SearchLine({ book, platform }: { readonly book: Book; readonly platform: PopupPlatform }) {
  const { say } = useWording();
  const [isWanted, setWanted] = useState(false);
  const search = useLazy(load, isWanted);
  const show = useCallback((contact: string) => showRecordAndClose(platform, contact), [platform]);
  if (search) return <search.Search book={book} limit={maxHits} showRecord={show} />;
  return (
    <button type="button" class="link small" onClick={() => setWanted(true)}>
      {say('searchLabel')}
    </button>
  );
}
