import { useEffect } from 'preact/hooks';
import { isSingleKey } from '../../ui/keys';
import { useLatest } from '../../ui/use-latest';
import type { Changes } from './changes';

/** Undoes on `u` and redoes on Shift+U, while no field has the focus. */
export function useUndoKeys(changes: Pick<Changes, 'undo' | 'redo'>): void {
  const latest = useLatest(changes);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      if (event.key === 'u') void latest.current.undo();
      else if (event.key === 'U') void latest.current.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [latest]);
}
