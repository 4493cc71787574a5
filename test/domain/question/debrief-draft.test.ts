import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Question } from '../../../src/domain/keeping/debrief/questions';
import { debriefDraftOfText, textOfDebriefDraft } from '../../../src/domain/question/debrief-draft';

it('is unchanged after being saved as a draft', () => {
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

it('leaves no draft if it is empty', () => {
  expect(textOfDebriefDraft({ wrong: [], lesson: '' })).toBe('');
});

it('drops unknown questions', () => {
  expect(debriefDraftOfText('time weather\nask first')).toEqual({ wrong: ['time'], lesson: 'ask first' });
});
