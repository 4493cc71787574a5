import { expect, it } from 'vitest';
import { questionAfter } from '../../../src/domain/question/question-after';
import { impression } from '../sample';

it.each([
  [{}, { type: 'rate' }],
  [{ channel: 'meeting' }, { type: 'rate' }],
  [{ channel: 'voicemail' }, undefined],
  [{ channel: 'email' }, undefined],
  [{ channel: 'message' }, undefined],
  [{ channel: 'delivery' }, undefined],
  [{ oneWay: true }, undefined],
  [{ channel: 'email', rating: 'lukewarm' }, { type: 'rave' }],
  [{ outcome: 'no-answer' }, undefined],
  [{ rating: 'rave' }, undefined],
  [{ rating: 'positive' }, undefined],
  [{ rating: 'lukewarm' }, { type: 'rave' }],
  [{ rating: 'negative' }, { type: 'rave' }],
  [{ rating: 'lukewarm', text: { note: '', rave: 'a demo' } }, undefined],
  [{ outcome: 'no-thanks' }, { type: 'debrief', sort: 'no-thanks' }],
  [
    { outcome: 'no-thanks', rating: 'lukewarm' },
    { type: 'debrief', sort: 'no-thanks' },
  ],
  [{ outcome: 'lost-renewal' }, { type: 'debrief', sort: 'lost-renewal' }],
  [{ outcome: 'signed' }, { type: 'expect' }],
] as const)('%j asks %j', (given, question) => {
  expect(questionAfter(impression('i', given))).toEqual(question);
});
