import { useEffect, useState } from 'preact/hooks';
import { clearMishap, type StoredMishap } from '../../browser/book-state';
import { healBook } from '../../browser/heal-book';
import { logUnexpected } from '../../browser/log';
import { sendToBackground } from '../../browser/send-to-background';
import type { Book } from '../../store/book';
import { isNewerBook } from '../../store/write-errors';
import { useSay } from '../../ui/wording';
import type { BookKnown } from './book-known';
import { knowBook } from './know-book';
import { mishapWords } from './mishap-words';
import { useMishap } from './use-mishap';
import './book-notice.css';

interface BookNoticeProps {
  readonly book: Book;
  /** Called with whether the book is whole, each time that this may have changed. */
  readonly onKnown: (known: BookKnown) => void;
}

/** Says what happened to the book, if anything did, with the ways out; loaded after the first screen. */
export function BookNotice({ book, onKnown }: BookNoticeProps) {
  const say = useSay();
  const mishap = useMishap();
  const [trouble, setTrouble] = useState<'bookNewer' | 'bookUncompared'>();
  useEffect(() => {
    knowBook(book).then(onKnown, (cause: unknown) => {
      logUnexpected('comparing the book', cause);
      onKnown('lost');
      setTrouble(isNewerBook(cause) ? 'bookNewer' : 'bookUncompared');
    });
  }, [book, onKnown, mishap]);
  return (
    <>
      {trouble && <p class="trouble mishap">{say(trouble)}</p>}
      {mishap && <Mishap mishap={mishap} />}
    </>
  );
}

function Mishap({ mishap }: { readonly mishap: StoredMishap }) {
  const say = useSay();
  return (
    <section class="mishap" aria-label={say('mishapTitle')}>
      <p class="trouble">{mishapWords(mishap, say)}</p>
      <p class="answers">
        {mishap.isWhole ? (
          <Button words={say('mishapSeen')} act={clearMishap} />
        ) : (
          <>
            <Button words={say('mishapRestore')} act={openOptions} />
            <Button words={say('mishapGoOn', String(mishap.left))} act={() => healBook({ goOn: true })} />
          </>
        )}
      </p>
    </section>
  );
}

const openOptions = () => sendToBackground({ type: 'open', surface: 'options' });

const Button = ({ words, act }: { readonly words: string; readonly act: () => Promise<unknown> }) => (
  <button
    type="button"
    class="action"
    onClick={() => {
      act().catch((cause: unknown) => logUnexpected('answering what happened to the book', cause));
    }}
  >
    {words}
  </button>
);
