import { useState } from 'preact/hooks';
import type { Meeting } from '../../../domain/keeping/meeting';
import { useReadDue } from '../../../surface/use-read-due';
import { MoreIcon } from '../../../ui/more-icon';
import { channelBeside, meetingName, meetingWords } from '../../../ui/meeting-words';
import { Menu } from '../../../ui/menu';
import { MoveMeetingForm } from '../../../ui/move-meeting-form';
import { useWording } from '../../../ui/wording';
import { useOnScreen } from '../../on-screen';
import { useMeetingActions } from './use-meeting-actions';
import './meeting-lines.css';

/** More would push the rest of the sheet down; the client file has them all. */
const maxShown = 2;

interface MeetingLinesProps {
  /** The next one first. */
  readonly ahead: readonly Meeting[];
  /** Epoch ms. */
  readonly now: number;
}

/** The next meetings with the contact on screen; each can be moved or called off. */
export function MeetingLines({ ahead, now }: MeetingLinesProps) {
  if (ahead.length === 0) return null;
  return (
    <ul class="meetings">
      {ahead.slice(0, maxShown).map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} now={now} />
      ))}
    </ul>
  );
}

function MeetingLine({ meeting, now }: { readonly meeting: Meeting; readonly now: number }) {
  const wording = useWording();
  const { say } = wording;
  const { view } = useOnScreen();
  const readDue = useReadDue(view?.settings);
  const { cancel, move } = useMeetingActions();
  const [isMoving, setMoving] = useState(false);
  const channel = channelBeside(meeting, wording);
  const items = [
    { words: say('meetingMove'), onChoose: () => setMoving(true) },
    { words: say('meetingCallOff'), onChoose: () => cancel(meeting, false) },
  ];
  return (
    <li>
      <p dir="auto">
        {meetingWords(meeting, now, wording)} {channel && <span class="soft">{channel}</span>}
      </p>
      <Menu name={say('itemMenu', meetingName(meeting, wording))} items={items}>
        <MoreIcon />
      </Menu>
      {isMoving && (
        <MoveMeetingForm
          id={meeting.id}
          readDue={readDue}
          onMove={(due, sent) => {
            setMoving(false);
            move(meeting, due, sent);
          }}
          onClose={() => setMoving(false)}
        />
      )}
    </li>
  );
}
