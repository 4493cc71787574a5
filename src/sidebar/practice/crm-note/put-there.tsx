import { useEffect, useRef } from 'preact/hooks';
import { takeFocus } from '../../../ui/take-focus';
import { useWording } from '../../../ui/wording';
import { useOnScreen } from '../../on-screen';
import type { NoteText } from '../../../domain/crm-note/note-text';
import { usePutThere } from './use-put-there';

/** Puts the note that is shown into the editor of the CRM in which the caret last stood on this record. The user saves it there. */
export function PutThere({ note }: { readonly note: NoteText }) {
  const { say } = useWording();
  const { contact } = useOnScreen();
  const { editor, state, put } = usePutThere(note);
  if (state === 'put') return <p role="status">{say('crmNotePut', contact.crmName)}</p>;
  return (
    <>
      {editor === undefined ? (
        <p class="soft">{say('crmNoteNoEditor', contact.crmName)}</p>
      ) : (
        <p class="buttons">
          <Put
            words={editor ? say('crmNotePutInto', editor) : say('crmNotePutHere', contact.crmName)}
            {...{ put }}
          />
        </p>
      )}
      {state === 'not-put' && (
        <p class="trouble" role="alert">
          {say('crmNoteNotPut', contact.crmName)}
        </p>
      )}
    </>
  );
}

/** Takes the focus once it is known where the note goes. */
function Put({ words, put }: { readonly words: string; readonly put: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => takeFocus(button.current), []);
  return (
    <button ref={button} type="button" class="action" dir="auto" onClick={put}>
      {words}
    </button>
  );
}
