import type { Due } from '../../due/due';
import { dueAtWall } from '../../due/due-at';
import { listed, say } from '../../phrase/phrase';
import type { RowAction, SectionPlace } from '../section';
import { cancelMeeting } from './entries';
import type { Meeting } from './index';
import { meetingsWith } from './meetings-with';

/** Their meetings to come, the next one first, and before them those that nobody has said of how they went. */
export const section: SectionPlace = {
  group: 'client',
  place: 1,
  of: ({ history, now, zone, hours }) => {
    const { ahead, asking } = meetingsWith(history.keeping, history.impressions, { now, zone, hours });
    return {
      title: say('kindMeeting'),
      rows: [...asking, ...ahead].map((meeting) => ({
        id: meeting.id,
        words: meeting.text.what,
        aside: listed(
          { due: meeting.due },
          meeting.channel && { channel: meeting.channel },
          meeting.firstDue && say('meetingMovedFrom', { due: meeting.firstDue }),
        ),
        actions: [cancel(meeting, now)],
      })),
      fields: [
        { name: 'what', label: say('meetingWhat'), type: 'text', required: true },
        { name: 'day', label: say('moreDay'), type: 'date', required: true },
        { name: 'time', label: say('meetingTime'), type: 'time' },
      ],
      add: ({ what = '', day = '', time }, contact, newId) => [
        {
          kind: 'meeting.planned',
          entity: newId(),
          contact,
          data: { due: dueOf(day, time, zone) },
          text: { what },
        },
      ],
    };
  },
};

const dueOf = (day: string, time: string | undefined, zone: string): Due =>
  time ? dueAtWall(`${day}T${time}`, zone) : { type: 'day', day };

const cancel = (meeting: Meeting, now: number): RowAction => ({
  words: say('meetingNotHeld'),
  said: say('meetingStatusNotHeld', meeting.text.what),
  entries: () => [cancelMeeting(meeting, now)],
});
