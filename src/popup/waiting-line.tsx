import { useWording } from '../ui/wording';
import type { Waiting } from './use-waiting';
import { useCalled } from './use-called';

interface WaitingLineProps {
  readonly waiting: Waiting;
  readonly onGoOn: () => void;
}

/** "Not saved yet, for Ana Ruiz: …" and the way back to it. */
export function WaitingLine({ waiting: { text, whom }, onGoOn }: WaitingLineProps) {
  const { say } = useWording();
  const called = useCalled();
  return (
    <p class="offer">
      <span class="soft" dir="auto">
        {whom ? say('popupWaitingFor', called(whom), text) : say('popupWaiting', text)}
      </span>
      <button type="button" class="link small" onClick={onGoOn}>
        {say('popupGoOn')}
      </button>
    </p>
  );
}
