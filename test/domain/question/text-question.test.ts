import { expect, it } from 'vitest';
import { textAnswerEntries, asTextQuestion } from '../../../src/domain/question/text-question';

const about = { id: 'i', contact: 'ana', happenedAt: 40 };
const ids = () => {
  let made = 0;
  return () => `new ${made++}`;
};

it('saves what would have made it a rave with the interaction, and makes it the next intention', () => {
  expect(textAnswerEntries({ question: { type: 'rave' }, about }, 'figures of her own', ids())).toEqual([
    {
      kind: 'impression.edited',
      entity: 'i',
      contact: 'ana',
      data: {},
      text: { rave: 'figures of her own' },
    },
    {
      kind: 'intention.set',
      entity: 'new 0',
      contact: 'ana',
      data: { from: 'i' },
      text: { impression: 'figures of her own' },
    },
  ]);
});

it('makes a step of each item between commas', () => {
  const steps = textAnswerEntries({ question: { type: 'expect' }, about }, 'kick-off, wow: a visit', ids());
  expect(steps.map(({ kind, entity, contact, text }) => ({ kind, entity, contact, text }))).toEqual([
    { kind: 'step.planned', entity: 'new 0', contact: 'ana', text: { what: 'kick-off' } },
    { kind: 'step.planned', entity: 'new 1', contact: 'ana', text: { what: 'a visit' } },
  ]);
});

it('does not answer a debrief by text', () => {
  expect(asTextQuestion({ question: { type: 'debrief', sort: 'no-thanks' }, about })).toBeUndefined();
  expect(asTextQuestion({ question: { type: 'rave' }, about })).toEqual({
    question: { type: 'rave' },
    about,
  });
});
