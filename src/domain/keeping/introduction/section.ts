import { say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { RowAction, SectionPlace } from '../section';

/** Introductions between people on our side and on theirs, made or still owed (K4). */
export const section: SectionPlace = {
  group: 'person',
  place: 5,
  of: ({ history, now }) => ({
    title: say('kindIntroduction'),
    rows: ofType(history.keeping, 'introduction').map(({ id, contact, metAt, text }) => {
      const words = say('introPair', text.ours, text.theirs);
      const met: RowAction = {
        words: say('introMade'),
        said: say('statusDone', words),
        entries: () => [{ kind: 'introduction.made', entity: id, contact, data: { metAt: now }, text: {} }],
      };
      return {
        id,
        words,
        aside: say(metAt === undefined ? 'introOwed' : 'introMet'),
        ended: metAt === undefined ? undefined : 'well',
        actions: metAt === undefined ? [met] : [],
      };
    }),
    fields: [
      { name: 'ours', label: say('introOurs'), type: 'text', required: true },
      { name: 'theirs', label: say('introTheirs'), type: 'text', required: true },
    ],
    add: ({ ours = '', theirs = '' }, contact, newId) => [
      { kind: 'introduction.owed', entity: newId(), contact, data: {}, text: { ours, theirs } },
    ],
  }),
};
