import { useSay } from '../../ui/wording';
import { useChanges } from './changes';
import type { LastChange } from './last-change';

/** A button for the last change: Undo, or Redo once it is undone. */
export function UndoOrRedo({ last }: { readonly last: LastChange | undefined }) {
  const say = useSay();
  const { undo, redo } = useChanges();
  if (!last?.next) return null;
  const isUndo = last.next === 'undo';
  return (
    <button type="button" class="link small" onClick={() => void (isUndo ? undo(last.id) : redo())}>
      {say(isUndo ? 'buttonUndo' : 'buttonRedo')}
    </button>
  );
}
