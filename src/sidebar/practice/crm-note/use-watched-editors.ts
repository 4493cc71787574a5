import { useEffect } from 'preact/hooks';
import { logUnexpected } from '../../../browser/log';
import { sendToBackground } from '../../../browser/send-to-background';
import { useOnScreen } from '../../on-screen';

/**
 * Once the page has moved to another record by itself, watches its editors: only then a caret can be left from the record before. In a
 * page that shows its first record, the selection tells, and nothing is loaded before the note is shown.
 */
export function useWatchedEditors(): void {
  const { epoch } = useOnScreen().contact;
  const hasMoved = epoch > 1;
  useEffect(() => {
    if (!hasMoved) return;
    sendToBackground({ type: 'note.watch' }).catch((cause: unknown) =>
      logUnexpected('watching the editors of the page', cause),
    );
  }, [hasMoved]);
}
