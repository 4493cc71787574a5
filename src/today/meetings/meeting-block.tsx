import type { Lane } from '../../domain/day/lanes';
import type { MeetingBlock as Block } from '../../domain/day/plan-day';
import type { Stretch } from '../../domain/due/working-time';
import { channelBeside, meetingName } from '../../ui/meeting-words';
import { ariaKey } from '../../ui/single-keys';
import { clockWords } from '../../ui/time-words';
import { useWording } from '../../ui/wording';
import { isShort, placeOf } from '../place-of';
import type { Today } from '../today';
import '../block-face.css';
import './meeting-block.css';

interface MeetingBlockProps {
  readonly span: Block & Lane;
  readonly shown: Stretch;
  readonly today: Today;
}

/** A meeting in the day, at its hour. It opens the contact's record where its address is known. */
export function MeetingBlock({ span, shown, today }: MeetingBlockProps) {
  const wording = useWording();
  const { meeting, from, to } = span;
  const openRecord = today.recordOf(meeting.contact);
  const hours = `${clockWords(from, wording)}–${clockWords(to, wording)}`;
  const name = today.day.names.get(meeting.contact)?.name;
  const when = [hours, name, channelBeside(meeting, wording)].filter(Boolean).join(' · ');
  const words = (
    <>
      <span class="block-title" dir="auto">
        {meetingName(meeting, wording)}
      </span>{' '}
      <span class="block-when" dir="auto">
        {when}
      </span>
    </>
  );
  return (
    <li class={isShort(span) ? 'day-meeting short' : 'day-meeting'} style={placeOf(span, shown)}>
      {openRecord ? (
        <button type="button" class="block-face" aria-keyshortcuts={ariaKey('o')} onClick={openRecord}>
          {words}
        </button>
      ) : (
        <div class="block-face">{words}</div>
      )}
    </li>
  );
}
