import type { Meeting } from '../domain/keeping/meeting';
import { cancelMeeting, moveMeeting } from '../domain/keeping/meeting/entries';
import { useChanges } from '../surface/change/changes';
import type { DraftField } from '../surface/log/quick-log-field-props';
import type { ReadingSettings } from '../surface/sentence-context';
import { useReadDue } from '../surface/use-read-due';
import { MeetingQuestion } from '../ui/meeting-question';
import { logStart, meetingName } from '../ui/meeting-words';
import { dueWords } from '../ui/time-words';
import { useWording } from '../ui/wording';

interface HowItWentProps {
  readonly meeting: Meeting;
  readonly settings: ReadingSettings;
  readonly field: DraftField;
  readonly focusField: () => void;
}

/** Asks how a meeting with the person went; "Log it" begins the sentence, unless one is begun. */
export function HowItWent({ meeting, settings, field, focusField }: HowItWentProps) {
  const wording = useWording();
  const { say } = wording;
  const { make } = useChanges();
  const readDue = useReadDue(settings);
  const name = meetingName(meeting, wording);
  const log = () => {
    if (field.draft.text.trim() === '')
      field.type({ text: logStart(meeting, wording), changes: [], typedAt: Date.now() });
    focusField();
  };
  return (
    <MeetingQuestion
      {...{ meeting, now: Date.now(), readDue }}
      onLog={log}
      onCancel={() => void make([cancelMeeting(meeting, Date.now())], say('meetingStatusNotHeld', name))}
      onMove={(due, sent) =>
        void make(
          [moveMeeting(meeting, due)],
          say('meetingStatusMoved', name, dueWords(due, Date.now(), wording)),
          sent,
        )
      }
    />
  );
}
