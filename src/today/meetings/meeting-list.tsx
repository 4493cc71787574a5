import type { Meeting } from '../../domain/keeping/meeting';
import { channelBeside, meetingName } from '../../ui/meeting-words';
import { openRecordOfRow, RecordLink } from '../../ui/record-link';
import { clockWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import type { Today } from '../today';
import './meeting-list.css';

interface MeetingListProps {
  readonly meetings: readonly Meeting[];
  readonly today: Today;
}

/** The meetings of one day, in order: the hour, what it is, and with whom. */
export function MeetingList({ meetings, today }: MeetingListProps) {
  const wording = useWording();
  if (meetings.length === 0) return null;
  return (
    <ul class="meeting-list" onKeyDown={openRecordOfRow}>
      {meetings.map((meeting) => {
        const { due, contact } = meeting;
        const onOpen = today.recordOf(contact);
        const name = today.day.names.get(contact)?.name ?? (onOpen && wording.say('noticeSomeone'));
        const channel = channelBeside(meeting, wording);
        return (
          <li key={meeting.id}>
            <span class="at">{due.type === 'at' ? clockWords(due.at, wording) : ''}</span>
            <p>
              <span class="name" dir="auto">
                {meetingName(meeting, wording)}
              </span>{' '}
              <span class="soft">
                {name && <RecordLink name={name} onOpen={onOpen} />}
                {name && channel && ' · '}
                {channel}
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
