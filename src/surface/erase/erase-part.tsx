import { useState } from 'preact/hooks';
import { logUnexpected } from '../../browser/log';
import type { Book } from '../../store/book';
import { countToErase, type ToErase } from '../../store/erase/erase-contact';
import { plural } from '../../ui/plural';
import { useWording } from '../../ui/wording';
import { EraseForm } from './erase-form';

interface ErasePartProps {
  readonly book: Book;
  /** Undefined while there is nobody to erase. */
  readonly contact: string | undefined;
  readonly whom: string;
  readonly onErased?: () => void;
}

type State =
  | { readonly type: 'closed' }
  | { readonly type: 'open'; readonly contact: string; readonly whom: string; readonly toErase: ToErase }
  | { readonly type: 'erased'; readonly whom: string; readonly count: number };

/** Erases one contact for good: a button, then what that means and a word to type, then what became of it. */
export function ErasePart({ book, contact, whom, onErased }: ErasePartProps) {
  const wording = useWording();
  const { say } = wording;
  const [state, setState] = useState<State>({ type: 'closed' });
  const close = () => setState({ type: 'closed' });
  const open = () => {
    if (contact === undefined) return;
    countToErase(book, contact).then(
      (toErase) => setState({ type: 'open', contact, whom, toErase }),
      (cause: unknown) => logUnexpected('counting what would be erased', cause),
    );
  };
  if (state.type === 'open' && state.contact === contact)
    return (
      <EraseForm
        {...state}
        book={book}
        onCancel={close}
        onErased={(count) => {
          setState({ type: 'erased', whom: state.whom, count });
          onErased?.();
        }}
      />
    );
  return (
    <>
      <p role="status">{state.type === 'erased' && plural(wording, 'eraseDone', state.count, state.whom)}</p>
      {contact !== undefined && (
        <button type="button" class="action" onClick={open}>
          {say('eraseOpen', whom)}
        </button>
      )}
    </>
  );
}
