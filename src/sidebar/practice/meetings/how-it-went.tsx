import { useEffect } from 'preact/hooks';
import type { Meeting } from '../../../domain/keeping/meeting';
import { useReadDue } from '../../../surface/use-read-due';
import { isSingleKey } from '../../../ui/keys';
import { meetingKey } from '../../../ui/meeting-key';
import { logStart } from '../../../ui/meeting-words';
import { MeetingQuestion } from '../../../ui/meeting-question';
import { useLatest } from '../../../ui/use-latest';
import { useWording } from '../../../ui/wording';
import { useOnScreen } from '../../on-screen';
import { usePracticeContext } from '../use-practice-on-screen';
import { useMeetingActions } from './use-meeting-actions';

interface HowItWentProps {
  readonly meeting: Meeting;
  /** Epoch ms. */
  readonly now: number;
}

/** Asks how a meeting with the contact on screen went. One key or click begins the sentence in the quick log. */
export function HowItWent({ meeting, now }: HowItWentProps) {
  const wording = useWording();
  const { view } = useOnScreen();
  const { draft, closeQuestion } = usePracticeContext();
  const { cancel, move } = useMeetingActions();
  const readDue = useReadDue(view?.settings);
  const log = () => {
    const isEmpty = !draft.isAway && draft.field?.draft.text.trim() === '';
    // A sentence that is being typed stays unchanged.
    if (isEmpty) draft.type({ text: logStart(meeting, wording), changes: [], typedAt: Date.now() });
    closeQuestion();
  };
  useKey(log);
  return (
    <MeetingQuestion
      {...{ meeting, now, readDue, logKey: meetingKey }}
      onLog={log}
      onCancel={() => cancel(meeting, true)}
      onMove={(due, sent) => move(meeting, due, sent)}
    />
  );
}

function useKey(log: () => void): void {
  const latest = useLatest(log);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== meetingKey || !isSingleKey(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [latest]);
}
