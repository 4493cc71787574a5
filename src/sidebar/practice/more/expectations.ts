import { ofType } from '../../../domain/keeping/keeping';
import type { Met } from '../../../domain/keeping/expectation/kinds';
import { dueWords } from '../../../ui/time-words';
import type { RowDeed, SectionOf } from './section';

/** What they expect, as they understood it; met, exceeded or missed (K2). */
export const expectations: SectionOf = ({ view, now, wording }) => {
  const { say } = wording;
  const met = { met: say('expectMet'), exceeded: say('expectExceeded'), missed: say('expectMissed') };
  return {
    title: say('kindExpectation'),
    rows: ofType(view.history.keeping, 'expectation').map(({ id, contact, how, due, raisedAt, text }) => {
      const judge = (one: Met): RowDeed => ({
        words: met[one],
        said: say('saidDone', text.said),
        entries: () => [
          {
            kind: 'expectation.judged',
            entity: id,
            contact,
            data: { how: one, judgedAt: now },
            text: {},
          },
        ],
      });
      const raise: RowDeed = {
        words: say('expectRaise'),
        said: say('saidDone', text.said),
        entries: () => [
          {
            kind: 'expectation.raised',
            entity: id,
            contact,
            data: { raisedAt: now },
            text: {},
          },
        ],
      };
      const aside = [
        text.understood,
        due && dueWords(due, now, wording),
        how ? met[how] : raisedAt !== undefined && say('expectRaised'),
      ];
      const open = [
        judge('met'),
        judge('exceeded'),
        judge('missed'),
        ...(raisedAt === undefined ? [raise] : []),
      ];
      return { id, words: text.said, aside: aside.filter(Boolean).join(' · '), deeds: how ? [] : open };
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
  };
};
