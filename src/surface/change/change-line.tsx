import { useLayoutEffect, useRef } from 'preact/hooks';
import { useChanges } from './changes';
import { UndoOrRedo } from './undo-or-redo';
import './change-line.css';

/** What was last done on the surface, and the way to undo it, or to redo it. */
export function ChangeLine() {
  const { last, inField } = useChanges();
  const line = useRef<HTMLDivElement>(null);
  // Of its sentence the quick log itself says what became.
  const shown = last?.id !== undefined && last.id === inField ? undefined : last;
  useLayoutEffect(() => {
    if (shown?.takesFocus) line.current?.querySelector('button')?.focus();
  }, [shown]);
  return (
    <div class="change-line" ref={line}>
      <p role="status">{shown?.words !== undefined && <span dir="auto">{shown.words}</span>}</p>
      <div role="alert">{shown?.trouble !== undefined && <p class="trouble">{shown.trouble}</p>}</div>
      <UndoOrRedo last={shown} />
    </div>
  );
}
