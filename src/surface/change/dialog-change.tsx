import { useRef } from 'preact/hooks';
import { ChangeLine } from './change-line';
import { ChangesProvider, useChanges } from './changes';
import './dialog-change.css';

/** The changes made in a dialog, with Undo, at its foot: the line behind it is dimmed, out of reach and not spoken. */
export function DialogChange() {
  const changes = useChanges();
  const { current: before } = useRef(changes.last);
  const last = changes.last === before ? undefined : changes.last;
  return (
    <div class="dialog-change">
      <ChangesProvider value={{ ...changes, last }}>
        <ChangeLine />
      </ChangesProvider>
    </div>
  );
}
