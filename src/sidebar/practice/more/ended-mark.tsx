import type { Ended } from '../../../domain/keeping/section';
import './ended-mark.css';

/** ✓ or ✕ before something that is over; the word for it follows. */
export function EndedMark({ ended }: { readonly ended: Ended }) {
  return (
    <svg class="ended-mark" viewBox="0 0 14 14" aria-hidden="true">
      <path d={ended === 'well' ? 'M2 7.5l3.5 3.5L12 3.5' : 'M3 3l8 8M11 3l-8 8'} />
    </svg>
  );
}
