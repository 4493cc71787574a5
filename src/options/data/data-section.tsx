import type { Book } from '../../store/book';
import type { Settings } from '../../store/settings';
import { useLazy } from '../../ui/use-lazy';
import { useSay } from '../../ui/wording';

const loadParts = () => import('./data-parts');

interface DataSectionProps {
  readonly book: Book;
  readonly settings: Settings;
}

/** The user's data: how safe it is, taking it out, bringing it in. What it shows loads after the page. */
export function DataSection({ book, settings }: DataSectionProps) {
  const say = useSay();
  const parts = useLazy(loadParts, true);
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">{say('dataTitle')}</h2>
      {parts && <parts.DataParts book={book} settings={settings} />}
    </section>
  );
}
