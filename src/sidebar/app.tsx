import { useErrorBoundary } from 'preact/hooks';
import { logUnexpected } from '../browser/log';
import type { Book } from '../store/book';
import { ReportingUnread } from '../surface/unread';
import { useLazy } from '../ui/use-lazy';
import { WordingProvider } from '../ui/wording';
import { ownWording } from '../surface/own-wording';
import type { Admit } from './admission';
import { Screen } from './screen';
import { useContact } from './use-contact';
import { useLastContact } from './use-last-contact';
import { usePage } from './use-page';

export interface AppProps {
  readonly book: Book;
  /** The one port to the script that made this frame. */
  readonly port: MessagePort;
  /** Lets through what may be used of the messages from the page's side. */
  readonly admit: Admit;
}

const loadSightings = () => import('./sightings');
const loadFailed = () => import('./sheet-failed');

/** The app in the frame: shows the contact of the page's address, as the book has it. */
export function App({ book, port, admit }: AppProps) {
  const page = usePage(book, port, admit);
  const contact = useLastContact(port, page.contact);
  const { view, retry } = useContact(book, contact?.ref);
  const [broken, recover] = useErrorBoundary((cause: unknown) => logUnexpected('the sidebar', cause));
  const failed = useLazy(loadFailed, Boolean(broken));
  const sightings = useLazy(loadSightings, page.contact !== undefined);
  return (
    <WordingProvider value={ownWording(view?.settings)}>
      {sightings && <sightings.Sightings book={book} contact={page.contact} />}
      {broken ? (
        failed && <failed.SheetFailed book={book} onRetry={recover} />
      ) : (
        <ReportingUnread book={book}>
          {contact && <Screen {...{ book, port, page, view, retry, contact }} />}
        </ReportingUnread>
      )}
    </WordingProvider>
  );
}
