import type { Due } from '../../../domain/due/due';
import type { Meeting } from '../../../domain/keeping/meeting';
import { cancelMeeting, moveMeeting } from '../../../domain/keeping/meeting/entries';
import type { SentDraft } from '../../../ui/form-drafts';
import { meetingName } from '../../../ui/meeting-words';
import { dueWords } from '../../../ui/time-words';
import { useWording } from '../../../ui/wording';
import { usePracticeContext } from '../use-practice-on-screen';

/** Returns what can be done to the meetings of the contact on screen. `isOver`: its time has passed. */
export function useMeetingActions() {
  const { saveEntries } = usePracticeContext();
  const wording = useWording();
  const { say } = wording;
  const cancel = (meeting: Meeting, isOver: boolean) =>
    saveEntries(
      () => [cancelMeeting(meeting, Date.now())],
      say(isOver ? 'meetingStatusNotHeld' : 'meetingStatusCalledOff', meetingName(meeting, wording)),
    );
  const move = (meeting: Meeting, due: Due, sent: SentDraft) =>
    saveEntries(
      () => [moveMeeting(meeting, due)],
      say('meetingStatusMoved', meetingName(meeting, wording), dueWords(due, Date.now(), wording)),
      sent,
    );
  return { cancel, move };
}
