import { useEffect } from 'preact/hooks';
import { sheetKeyOf, type SheetKey } from '../ui/keys';
import { useLatest } from '../ui/use-latest';

/** Calls the actions of single keys while no field has the focus. The guard takes a double press as one. */
export function useSheetKeys(actions: Readonly<Record<SheetKey, () => void>>): void {
  const latest = useLatest(actions);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = sheetKeyOf(event);
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [latest]);
}
