import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Book } from '../store/book';
import { useLazy } from '../ui/use-lazy';
import { useSay } from '../ui/wording';
import { BookKnownContext, type BookKnown } from './book/book-known';
import { useQuery } from './use-query';
import './unread.css';

type ReportUnread = (what: string, isUnread: boolean) => void;

const UnreadContext = createContext<ReportUnread>(() => undefined);

const loadBookNotice = () => import('./book/book-notice');

interface ReportingUnreadProps {
  readonly book: Book;
  /** Something the whole surface needs could not be read, such as the settings. */
  readonly unread?: boolean;
  readonly children: ComponentChildren;
}

/**
 * Wraps a surface, and shows above it that a part could not be read, as what is missing may still exist, and what happened to the book
 * as a whole.
 */
export function ReportingUnread({ book, unread = false, children }: ReportingUnreadProps) {
  const say = useSay();
  const [known, setKnown] = useState<BookKnown>('unknown');
  const notice = useLazy(loadBookNotice, true);
  const [parts, setParts] = useState<readonly string[]>([]);
  const report = useCallback<ReportUnread>(
    (what, isUnread) =>
      setParts((all) => [...all.filter((one) => one !== what), ...(isUnread ? [what] : [])]),
    [],
  );
  return (
    <UnreadContext.Provider value={report}>
      <div role="alert">
        {(unread || parts.length > 0) && <p class="trouble unread">{say('partUnread')}</p>}
      </div>
      {notice && <notice.BookNotice book={book} onKnown={setKnown} />}
      <BookKnownContext.Provider value={known}>{children}</BookKnownContext.Provider>
    </UnreadContext.Provider>
  );
}

/** Like `useQuery`, for a part that the surface can do without. Returns `none` until it was read, or if it cannot be. */
export function usePart<T extends object>(
  what: string,
  of: string | undefined,
  read: (of: string) => Promise<T>,
  none: T,
  inputs: readonly unknown[],
): T {
  const found = useQuery(what, of, read, inputs);
  const report = useContext(UnreadContext);
  const isUnread = found === 'failed';
  useLayoutEffect(() => {
    if (!isUnread) return undefined;
    report(what, true);
    return () => report(what, false);
  }, [report, what, isUnread]);
  return typeof found === 'object' ? found : none;
}
