import { useEffect } from 'preact/hooks';
import { isSingleKey } from '../../../ui/keys';
import { useLatest } from '../../../ui/use-latest';
import { copyKey } from './copy-key';
import { useCopyNote } from './use-copy-note';

/** Copies the note for the CRM on its key, while no field has the focus. */
export function useCopyKey(): void {
  const latest = useLatest(useCopyNote());
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== copyKey || !isSingleKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [latest]);
}
