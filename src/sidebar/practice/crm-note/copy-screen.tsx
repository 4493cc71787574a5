import { useState } from 'preact/hooks';
import { copyText } from '../../../ui/copy-text';
import { useWording } from '../../../ui/wording';
import { useOnScreen } from '../../on-screen';
import type { DialogProps } from '../dialog-props';
import { SheetDialog } from '../sheet-dialog';
import type { NoteText } from '../../../domain/crm-note/note-text';
import { noteToCopy } from './note-to-copy';
import { PutThere } from './put-there';
import './copy-screen.css';

/** Shows the note for the CRM as it is on the clipboard (`about`: what was copied). */
export function CopyScreen({ view, about, onClose }: DialogProps) {
  const wording = useWording();
  const note = noteToCopy(view, wording);
  return (
    <SheetDialog name={wording.say('crmNote')} onClose={onClose}>
      {note ? (
        <Note note={note} copiedBefore={about === note.plain} />
      ) : (
        <p class="soft">{wording.say('crmNoteNothing')}</p>
      )}
      {view.confidential.size > 0 && <p class="soft">{wording.say('crmNoteConfidential')}</p>}
    </SheetDialog>
  );
}

function Note({ note, copiedBefore }: { readonly note: NoteText; readonly copiedBefore: boolean }) {
  const { say } = useWording();
  const { contact } = useOnScreen();
  const [copied, setCopied] = useState(copiedBefore);
  return (
    <>
      <pre class="crm-note" dir="auto">
        {note.plain}
      </pre>
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => setCopied(copyText(note.plain, note.html))}>
          {say('crmNoteCopy')}
        </button>
        <span role="status">{copied && say('crmNoteCopied', contact.crmName)}</span>
      </p>
      <PutThere note={note} />
    </>
  );
}
