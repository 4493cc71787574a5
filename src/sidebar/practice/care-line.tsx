import type { Care } from '../../domain/care/care';
import { careWords } from '../../ui/care-words';
import { useWording } from '../../ui/wording';
import './care-line.css';

interface CareLineProps {
  readonly care: Care;
  /** Promises it, or opens the debrief. */
  readonly onCare: () => void;
}

/** The one line of care, only where there is something to do. */
export function CareLine({ care, onCare }: CareLineProps) {
  const wording = useWording();
  const { line, promise } = careWords(care, wording);
  return (
    <p class="care" role="note">
      <span dir="auto">{line}</span>
      <button type="button" class="link" aria-keyshortcuts="p" onClick={onCare}>
        {wording.say(promise === undefined ? 'careDebriefNow' : 'carePromise')} <kbd>p</kbd>
      </button>
    </p>
  );
}
