import { useEffect } from 'preact/hooks';
import { sheetKeyOf, type SheetKey } from '../ui/keys';
import { useLatest } from '../ui/use-latest';

/** Nobody reads what a press has changed and presses again in less (ms): the second tap meant what was there before. */
const glance = 300;

/** Does what single keys ask for, while no field has the focus. Two taps in one go are one. */
export function useSheetKeys(actions: Readonly<Record<SheetKey, () => void>>): void {
  const latest = useLatest(actions);
  useEffect(() => {
    let last = { key: '', at: 0 };
    const press = (event: KeyboardEvent) => {
      const isSecondTap = event.key === last.key && event.timeStamp - last.at < glance;
      // Also of keys that are not for us: what comes between two taps makes the second one meant, as a click does.
      last = { key: event.key, at: event.timeStamp };
      const deed = sheetKeyOf(event);
      if (!deed) return;
      event.preventDefault();
      if (!isSecondTap) latest.current[deed]();
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
