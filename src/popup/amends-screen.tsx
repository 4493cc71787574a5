import { useLayoutEffect } from 'preact/hooks';
import type { Book } from '../store/book';
import { AmendsOf } from '../surface/amends/amends-of';
import { DialogChange } from '../surface/change/dialog-change';
import type { ReadingSettings } from '../surface/sentence-context';
import { useSay } from '../ui/wording';
import { InPlace } from './in-place';

interface AmendsScreenProps {
  readonly book: Book;
  /** Id of the promise. */
  readonly id: string;
  readonly settings: ReadingSettings;
  readonly onClose: () => void;
}

/** The amends for a promise that was broken or will be late (P6). */
export function AmendsScreen({ book, id, settings, onClose }: AmendsScreenProps) {
  const say = useSay();
  // What was clicked is hidden now.
  useLayoutEffect(() => document.querySelector<HTMLElement>('.in-place button')?.focus(), []);
  return (
    <InPlace name={say('amendsTitle')} onClose={onClose}>
      <AmendsOf {...{ book, id, settings }} />
      <DialogChange />
    </InPlace>
  );
}
