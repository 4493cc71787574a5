import { useEffect, useState } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import { sendToBackground } from '../../../browser/send-to-background';
import { useOnScreen } from '../../on-screen';
import { sendToPage } from '../../send-to-page';
import type { NoteText } from '../../../domain/crm-note/note-text';

/** The editor of the CRM in which the caret last stood, and what became of the note. */
export interface PutThere {
  /** What the page calls the editor; empty if it does not say; undefined if there is none. */
  readonly editor: string | undefined;
  readonly state: 'before' | 'put' | 'not-put';
  readonly put: () => void;
}

/** Finds the editor for a note, again whenever the user comes back from the page, and puts the note there. */
export function usePutThere({ plain, html }: NoteText): PutThere {
  const { contact, port } = useOnScreen();
  const { ref } = contact;
  const [editor, setEditor] = useState<string>();
  const [state, setState] = useState<PutThere['state']>('before');
  useEffect(() => {
    const find = () =>
      ask({ type: 'note.find', ref }).then((name) => setEditor(typeof name === 'string' ? name : undefined));
    void find();
    const again = () => void find();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [ref]);
  const put = async () => {
    // The focus goes to the page now, and must not be taken back.
    sendToPage(port, { type: 'leaving' });
    const isThere = await ask({ type: 'note.put', ref, plain, html });
    setState(isThere === true ? 'put' : 'not-put');
  };
  return { editor, state, put: () => void put() };
}

const ask = (message: Parameters<typeof sendToBackground>[0]): Promise<unknown> =>
  sendToBackground(message).catch((cause: unknown) => logUnexpected('the note for the CRM', cause));
