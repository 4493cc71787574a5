import { useEffect } from 'preact/hooks';
import { sheetKeyOf, type SheetKey } from '../ui/keys';
import { useLatest } from '../ui/use-latest';

/** Does what single keys ask for, while no field has the focus. */
export function useSheetKeys(deeds: Readonly<Record<SheetKey, () => void>>): void {
  const latest = useLatest(deeds);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = sheetKeyOf(event);
      if (!key) return;
      event.preventDefault();
      latest.current[key]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [latest]);
}
