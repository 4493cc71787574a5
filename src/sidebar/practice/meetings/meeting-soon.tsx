import type { Meeting } from '../../../domain/keeping/meeting';
import { meetingWords } from '../../../ui/meeting-words';
import { ariaKey } from '../../../ui/single-keys';
import { useWording } from '../../../ui/wording';
import { usePracticeContext } from '../use-practice-on-screen';
import '../care-line.css';

interface MeetingSoonProps {
  readonly meeting: Meeting;
  /** Epoch ms. */
  readonly now: number;
}

/** A meeting that begins soon, and the way to its brief. */
export function MeetingSoon({ meeting, now }: MeetingSoonProps) {
  const wording = useWording();
  const { open } = usePracticeContext();
  return (
    <p class="care" data-waits>
      <span dir="auto">{meetingWords(meeting, now, wording)}</span>
      <button type="button" class="link" aria-keyshortcuts={ariaKey('b')} onClick={() => open('brief')}>
        {wording.say('practiceBrief')} <kbd data-single>b</kbd>
      </button>
    </p>
  );
}
