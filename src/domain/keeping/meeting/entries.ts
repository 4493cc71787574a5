import type { Due } from '../../due/due';
import type { NewEntry } from '../../journal/entry';
import type { Meeting } from './index';

type Which = Pick<Meeting, 'id' | 'contact'>;

/** Returns the entry that gives a meeting a new time. */
export const moveMeeting = ({ id: entity, contact }: Which, due: Due): NewEntry => ({
  kind: 'meeting.moved',
  entity,
  contact,
  data: { due },
  text: {},
});

/** Returns the entry that says that a meeting did not take place, or will not; `now` is epoch ms. */
export const cancelMeeting = ({ id: entity, contact }: Which, now: number): NewEntry => ({
  kind: 'meeting.cancelled',
  entity,
  contact,
  data: { cancelledAt: now },
  text: {},
});
