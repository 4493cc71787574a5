import { stepsFromWords } from '../../../domain/keeping/step/steps-from-words';
import { ofType } from '../../../domain/keeping/keeping';
import type { SectionOf } from './section';

/** The steps that they were told to expect, and the wow (K3). */
export const steps: SectionOf = ({ view, now, wording: { say } }) => {
  const all = ofType(view.history.keeping, 'step').toSorted((a, b) => a.place - b.place);
  return {
    title: say('kindStep'),
    hint: say('stepHint'),
    rows: all.map(({ id, contact, doneAt, wow, text }) => ({
      id,
      words: text.what,
      aside: [wow && say('stepWow'), doneAt !== undefined && say('moreDoneWord')].filter(Boolean).join(' · '),
      deeds:
        doneAt === undefined
          ? [
              {
                words: say('moreDoneWord'),
                said: say('saidDone', text.what),
                entries: () => [{ kind: 'step.done', entity: id, contact, data: { doneAt: now }, text: {} }],
              },
            ]
          : [],
    })),
    fields: [{ name: 'steps', label: say('stepWhat'), type: 'text', required: true }],
    add: ({ steps: line = '' }, contact, newId) =>
      stepsFromWords(line, { contact, before: all.length, newId }),
  };
};
