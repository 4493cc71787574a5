import { dayAt } from '../../due/working-hours';
import { about } from '../../journal/about';
import { joined, say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { RowAction, SectionPlace } from '../section';
import { everyDays, usual } from './every';
import { rhythmDueAt } from './index';
import { RhythmSort } from './kinds';

const sorts = { review: say('rhythmReview'), 'check-in': say('rhythmCheckIn') };

/** How often to hold a review or to check in (K5). */
export const section: SectionPlace = {
  group: 'client',
  place: 4,
  of: ({ history: { keeping, impressions }, zone }) => ({
    title: say('kindRhythm'),
    rows: ofType(keeping, 'rhythm').map((rhythm) => {
      const next = dayAt(rhythmDueAt(rhythm, ofType(keeping, 'review'), impressions), zone);
      const drop: RowAction = {
        words: say('moreDrop'),
        said: say('statusDropped', say('kindRhythm')),
        entries: () => [{ kind: 'rhythm.dropped', ...about(rhythm) }],
      };
      return {
        id: rhythm.id,
        words: joined(': ', sorts[rhythm.sort], everyDays(rhythm.days)),
        aside: say('rhythmNext', { day: next }),
        actions: [drop],
      };
    }),
    fields: [
      { name: 'usual', label: say('rhythmHowOften'), type: usual },
      { name: 'days', label: say('rhythmEvery'), type: 'number' },
      { name: 'sort', label: say('rhythmSort'), type: sorts },
    ],
    add: ({ usual: often, days = often, sort }, contact, newId) => [
      {
        kind: 'rhythm.set',
        entity: newId(),
        contact,
        data: {
          sort: RhythmSort.options.find((one) => one === sort) ?? 'review',
          days: Math.max(1, Math.round(Number(days))),
        },
        text: {},
      },
    ],
  }),
};
