import { useState } from 'preact/hooks';
import type { Book } from '../../store/book';
import type { ToErase } from '../../store/erase/erase-contact';
import { initialFocus } from '../../ui/initial-focus';
import { plural } from '../../ui/plural';
import { pastWords } from '../../ui/time-words';
import { useWording, type MessageKey } from '../../ui/wording';
import { eraseForGood } from './erase-for-good';
import './erase-form.css';

interface EraseFormProps {
  readonly book: Book;
  /** Id of one of the contacts that are this person. */
  readonly contact: string;
  readonly whom: string;
  readonly toErase: ToErase;
  /** Called with how many entries were erased. */
  readonly onErased: (count: number) => void;
  readonly onCancel: () => void;
}

/** Says what erasing a contact does, and does it once its word is typed. */
export function EraseForm({ book, contact, whom, toErase, onErased, onCancel }: EraseFormProps) {
  const wording = useWording();
  const { say } = wording;
  const [typed, setTyped] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<MessageKey>();
  const word = say('eraseWord');
  const { entries, from = 0, to = 0 } = toErase;
  const day = (at: number) => pastWords(at, Date.now(), wording);
  const isSure = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const erase = async (event: Event) => {
    event.preventDefault();
    if (!isSure || isBusy) return;
    setBusy(true);
    setTrouble(undefined);
    const done = await eraseForGood(book, contact);
    setBusy(false);
    if (done.erased) onErased(done.count);
    else setTrouble(done.why);
  };
  return (
    <form class="erase-form" aria-label={say('eraseName', whom)} autocomplete="off" onSubmit={erase}>
      <p>{plural(wording, 'eraseWhat', entries, day(from), day(to))}</p>
      <p>
        <strong>{say('eraseFinal')}</strong>
      </p>
      <p class="soft">{say('eraseStays')}</p>
      <label>
        {say('eraseConfirm', word)}
        <input
          {...initialFocus}
          type="text"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status">{isBusy && say('eraseBusy')}</p>
      <div role="alert">{trouble && <p class="trouble">{say(trouble)}</p>}</div>
      <p class="buttons">
        <button type="submit" class="action" disabled={!isSure || isBusy}>
          {plural(wording, 'eraseDo', entries)}
        </button>
        <button type="button" class="quiet" disabled={isBusy} onClick={onCancel}>
          {say('eraseCancel')}
        </button>
      </p>
    </form>
  );
}
