import { say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { SectionPlace } from '../section';

/** Their meetings to come, the next one first. */
export const section: SectionPlace = {
  group: 'client',
  place: 1,
  of: ({ history }) => ({
    title: say('kindMeeting'),
    rows: ofType(history.keeping, 'meeting')
      .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
      .map(({ id, due, text }) => ({ id, words: text.what, aside: { due }, actions: [] })),
    fields: [
      { name: 'what', label: say('meetingWhat'), type: 'text', required: true },
      { name: 'day', label: say('moreDay'), type: 'date', required: true },
    ],
    add: ({ what = '', day = '' }, contact, newId) => [
      {
        kind: 'meeting.planned',
        entity: newId(),
        contact,
        data: { due: { type: 'day', day } },
        text: { what },
      },
    ],
  }),
};

const dayOf = ({ due }: { readonly due: { type: 'day'; day: string } | { type: 'at'; wall: string } }) =>
  due.type === 'day' ? due.day : due.wall;
