import { useEffect } from 'preact/hooks';
import { isSingleKey } from '../ui/keys';
import { useLatest } from '../ui/use-latest';
import { views } from './views';

interface PageKeys {
  readonly help: () => void;
  /** A dialog covers the page and has keys of its own. */
  readonly isBusy: boolean;
}

/** Handles single keys anywhere on the page, except in a field or under a dialog. */
export function usePageKeys(keys: PageKeys): void {
  const latest = useLatest(keys);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { help, isBusy } = latest.current;
      if (isBusy || !isSingleKey(event)) return;
      const view = views[Number(event.key) - 1];
      if (view) location.hash = view.id;
      else if (event.key === '?') help();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [latest]);
}
