import { copyText } from '../../../ui/copy-text';
import { useWording } from '../../../ui/wording';
import { usePracticeContext } from '../use-practice-on-screen';
import { noteToCopy } from './note-to-copy';

/** Returns what copies the note for the CRM and then shows it. It copies first: from a dialog that has just opened nothing may be copied. */
export function useCopyNote(): () => void {
  const { shown, open } = usePracticeContext();
  const wording = useWording();
  return () => {
    const note = shown && noteToCopy(shown.view, wording);
    open('copy', note && copyText(note.plain, note.html) ? note.plain : undefined);
  };
}
