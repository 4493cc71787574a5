import { expect, it } from 'vitest';
import { debriefAnswered, debriefSkipped } from '../../../src/domain/question/debrief-entries';

const impression = { id: 'i', contact: 'ana', happenedAt: 40 };
const loss = { impression, sort: 'no-thanks' } as const;
const begun = { ...loss, half: { id: 'd', wrong: ['time' as const], text: {} } };
const newId = () => 'new';

it('saves what went wrong, the lesson, and the channel of the interaction', () => {
  const call = { ...loss, impression: { ...impression, channel: 'call' as const } };
  expect(debriefAnswered(call, { wrong: ['person'], lesson: 'ask first', done: true }, newId)).toEqual({
    kind: 'debrief.answered',
    entity: 'new',
    contact: 'ana',
    data: { impression: 'i', sort: 'no-thanks', wrong: ['person'], done: true, channel: 'call' },
    text: { lesson: 'ask first' },
  });
});

it('has no lesson if none was given', () => {
  expect(debriefAnswered(loss, { wrong: [], lesson: '', done: true }, newId).text).toEqual({});
});

it('continues an unfinished debrief', () => {
  expect(debriefAnswered(begun, { wrong: ['time'], lesson: '', done: false }, newId).entity).toBe('d');
  expect(debriefSkipped(begun, newId).entity).toBe('d');
});

it('is skipped for this loss only', () => {
  expect(debriefSkipped(loss, newId)).toEqual({
    kind: 'debrief.skipped',
    entity: 'new',
    contact: 'ana',
    data: { impression: 'i', sort: 'no-thanks' },
    text: {},
  });
});
