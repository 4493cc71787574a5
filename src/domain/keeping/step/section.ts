import { listed, say } from '../../phrase/phrase';
import { ofType } from '../keeping';
import type { RowAction, SectionPlace } from '../section';
import { stepsFromWords } from './steps-from-words';

/** The steps that they were told to expect, and the wow (K3). */
export const section: SectionPlace = {
  group: 'client',
  place: 2,
  of: ({ history, now }) => {
    const all = ofType(history.keeping, 'step').toSorted((a, b) => a.place - b.place);
    return {
      title: say('kindStep'),
      hint: say('stepHint'),
      rows: all.map(({ id, contact, doneAt, wow, text }) => {
        const isDone = doneAt !== undefined;
        const done: RowAction = {
          words: say('moreDoneWord'),
          said: say('statusDone', text.what),
          entries: () => [{ kind: 'step.done', entity: id, contact, data: { doneAt: now }, text: {} }],
        };
        return {
          id,
          words: text.what,
          aside: listed(wow && say('stepWow'), isDone && say('stepDone')),
          ended: isDone ? 'well' : undefined,
          actions: isDone ? [] : [done],
        };
      }),
      fields: [{ name: 'steps', label: say('stepWhat'), type: 'text', required: true }],
      add: ({ steps: line = '' }, contact, newId) =>
        stepsFromWords(line, { contact, before: all.length, newId }),
    };
  },
};
