import type { Care } from '../../domain/care/care';
import { careWords } from '../../ui/care-words';
import { ariaKey } from '../../ui/single-keys';
import { useWording } from '../../ui/wording';
import './care-line.css';

interface CareLineProps {
  readonly care: Care;
  /** Makes a promise of it, or opens the debrief. */
  readonly onCare: () => void;
}

/** One suggestion of what to do for them. */
export function CareLine({ care, onCare }: CareLineProps) {
  const wording = useWording();
  const { line, promise } = careWords(care, wording);
  return (
    <p class="care" role="note" data-waits>
      <span dir="auto">{line}</span>
      <button type="button" class="link" aria-keyshortcuts={ariaKey('p')} onClick={onCare}>
        {wording.say(promise === undefined ? 'careDebriefNow' : 'carePromise')} <kbd data-single>p</kbd>
      </button>
    </p>
  );
}
