import { useEffect } from 'preact/hooks';
import { sheetKeyOf, type SheetKey } from '../ui/keys';
import { useLatest } from '../ui/use-latest';

/** Nobody reads what a press has changed and presses again in less (ms): the second tap meant what was there before. */
const glance = 300;

/** Does what single keys ask for, while no field has the focus. Two taps in one go are one. */
export function useSheetKeys(deeds: Readonly<Record<SheetKey, () => void>>): void {
  const latest = useLatest(deeds);
  useEffect(() => {
    let last = { key: '', at: 0 };
    const press = (event: KeyboardEvent) => {
      const key = sheetKeyOf(event);
      if (!key) return;
      event.preventDefault();
      const isSecondTap = key === last.key && event.timeStamp - last.at < glance;
      last = { key, at: event.timeStamp };
      if (!isSecondTap) latest.current[key]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [latest]);
}
