import { listed, say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { SectionPlace } from '../section';

/** Dates that matter to them (F3). */
export const section: SectionPlace = {
  group: 'person',
  place: 2,
  of: ({ history }) => ({
    title: say('kindOccasion'),
    rows: ofType(history.keeping, 'occasion').map(({ id, day, yearly, text }) => ({
      id,
      words: text.what,
      aside: listed({ day }, yearly && say('occasionYearly')),
      actions: [],
    })),
    fields: [
      { name: 'what', label: say('occasionWhat'), type: 'text', required: true },
      { name: 'day', label: say('moreDay'), type: 'date', required: true },
      { name: 'yearly', label: say('occasionYearly'), type: 'check' },
    ],
    add: ({ what = '', day = '', yearly }, contact, newId) => [
      {
        kind: 'occasion.noted',
        entity: newId(),
        contact,
        data: { day, yearly: yearly !== undefined },
        text: { what },
      },
    ],
  }),
};
