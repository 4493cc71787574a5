import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Question } from '../../../src/domain/keeping/debrief/questions';
import { debriefDraftOfText, textOfDebriefDraft } from '../../../src/domain/question/debrief-draft';

it('comes back from a draft as it was left', () => {
  const wrong = fc.uniqueArray(fc.constantFrom(...Question.options));
  fc.assert(
    fc.property(wrong, fc.string(), (marks, lesson) => {
      expect(debriefDraftOfText(textOfDebriefDraft({ wrong: marks, lesson }))).toEqual({
        wrong: marks,
        lesson,
      });
    }),
  );
});

it('leaves no draft where nothing was said', () => {
  expect(textOfDebriefDraft({ wrong: [], lesson: '' })).toBe('');
});

it('leaves out what it does not know as a question', () => {
  expect(debriefDraftOfText('time weather\nask first')).toEqual({ wrong: ['time'], lesson: 'ask first' });
});
