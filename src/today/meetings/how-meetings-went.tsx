import { useState } from 'preact/hooks';
import type { Meeting } from '../../domain/keeping/meeting';
import { cancelMeeting, moveMeeting } from '../../domain/keeping/meeting/entries';
import { useReadDue } from '../../surface/use-read-due';
import { MeetingQuestion } from '../../ui/meeting-question';
import { meetingName } from '../../ui/meeting-words';
import { RecordLink } from '../../ui/record-link';
import { Region } from '../../ui/region';
import { dueWords } from '../../ui/time-words';
import { useLazy } from '../../ui/use-lazy';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import './how-meetings-went.css';

/** More would push the day out of view. */
const maxShown = 4;

const loadLog = () => import('./log-meeting');

/** One question for each meeting whose time is over: how it went, that it did not take place, or its new time. */
export function HowMeetingsWent(today: Today) {
  const { say } = useWording();
  const { asking } = today.day;
  const [logging, setLogging] = useState<Meeting>();
  const log = useLazy(loadLog, logging !== undefined);
  const others = asking.filter(({ id }) => id !== logging?.id);
  if (!logging && others.length === 0) return null;
  return (
    <Region name={say('todayMeetingsOver')} aside={asking.length > 1 ? String(asking.length) : undefined}>
      <ul>
        {logging && log && (
          <log.LogMeeting
            key={logging.id}
            meeting={logging}
            today={today}
            onClose={() => setLogging(undefined)}
          />
        )}
        {others.slice(0, maxShown).map((meeting) => (
          <Asked key={meeting.id} meeting={meeting} today={today} onLog={() => setLogging(meeting)} />
        ))}
      </ul>
      {others.length > maxShown && <p class="soft">{say('todayMore', String(others.length - maxShown))}</p>}
    </Region>
  );
}

interface AskedProps {
  readonly meeting: Meeting;
  readonly today: Today;
  readonly onLog: () => void;
}

function Asked({ meeting, today, onLog }: AskedProps) {
  const wording = useWording();
  const { say } = wording;
  const readDue = useReadDue(today.preferences.settings);
  const name = meetingName(meeting, wording);
  const whom = today.day.names.get(meeting.contact)?.name ?? say('noticeSomeone');
  return (
    <li>
      <MeetingQuestion
        {...{ meeting, now: today.now, readDue, onLog }}
        whom={<RecordLink name={whom} onOpen={today.recordOf(meeting.contact)} />}
        onCancel={() =>
          void today.make([cancelMeeting(meeting, Date.now())], say('meetingStatusNotHeld', name))
        }
        onMove={(due, sent) =>
          void today.make(
            [moveMeeting(meeting, due)],
            say('meetingStatusMoved', name, dueWords(due, Date.now(), wording)),
            sent,
          )
        }
      />
    </li>
  );
}
