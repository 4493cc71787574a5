import { useEffect } from 'preact/hooks';
import { sheetKeyOf, type SheetKey } from '../ui/keys';
import { useLatest } from '../ui/use-latest';

/** A second press of the same key within this time (ms) is ignored: nobody can have read what the first one changed. */
const doublePress = 300;

/** Calls the actions of single keys while no field has the focus. A double press counts once. */
export function useSheetKeys(actions: Readonly<Record<SheetKey, () => void>>): void {
  const latest = useLatest(actions);
  useEffect(() => {
    let last = { key: '', at: 0 };
    const press = (event: KeyboardEvent) => {
      const isDoublePress = event.key === last.key && event.timeStamp - last.at < doublePress;
      // Also for keys without an action: after another key or a click, the same key is pressed on purpose.
      last = { key: event.key, at: event.timeStamp };
      const action = sheetKeyOf(event);
      if (!action) return;
      event.preventDefault();
      if (!isDoublePress) latest.current[action]();
    };
    const point = () => (last = { key: '', at: 0 });
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', point);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', point);
    };
  }, [latest]);
}
