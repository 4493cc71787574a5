import { listed, say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { Ended, RowAction, SectionPlace } from '../section';
import type { Met } from './kinds';

const met = { met: say('expectMet'), exceeded: say('expectExceeded'), missed: say('expectMissed') };
const endedAs: Readonly<Record<Met, Ended>> = { met: 'well', exceeded: 'well', missed: 'badly' };

/** What they expect, as they understood it; met, exceeded or missed (K2). */
export const section: SectionPlace = {
  group: 'client',
  place: 1,
  of: ({ history, now }) => ({
    title: say('kindExpectation'),
    rows: ofType(history.keeping, 'expectation').map(({ id, contact, how, due, raisedAt, text }) => {
      const about = { entity: id, contact };
      const said = say('statusDone', text.said);
      const judge = (one: Met): RowAction => ({
        words: met[one],
        said,
        entries: () => [
          { kind: 'expectation.judged', ...about, data: { how: one, judgedAt: now }, text: {} },
        ],
      });
      const raise: RowAction = {
        words: say('expectRaise'),
        said,
        entries: () => [{ kind: 'expectation.raised', ...about, data: { raisedAt: now }, text: {} }],
      };
      const raised = raisedAt !== undefined;
      return {
        id,
        words: text.said,
        aside: listed(text.understood, due && { due }, how ? met[how] : raised && say('expectRaised')),
        ended: how && endedAs[how],
        actions: how ? [] : [judge('met'), judge('exceeded'), judge('missed'), ...(raised ? [] : [raise])],
      };
    }),
    fields: [
      { name: 'said', label: say('expectSaid'), type: 'text', required: true },
      { name: 'understood', label: say('expectUnderstood'), type: 'text' },
      { name: 'day', label: say('expectBy'), type: 'date' },
    ],
    add: ({ said = '', understood, day }, contact, newId) => [
      {
        kind: 'expectation.set',
        entity: newId(),
        contact,
        data: day ? { due: { type: 'day', day } } : {},
        text: { said, ...(understood ? { understood } : {}) },
      },
    ],
  }),
};
