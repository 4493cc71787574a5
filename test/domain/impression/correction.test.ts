import { expect, it } from 'vitest';
import { correctionOf, wallOf } from '../../../src/domain/impression/correction';
import { berlin, impression, instant } from '../sample';

const call = impression('call', { happenedAt: instant('2026-11-24T11:00:30') });
const correct = (typed: object) => {
  const { data, text } = correctionOf(call, { hard: false, ...typed }, berlin);
  return { data, text };
};

it('returns the fields that were typed', () => {
  const typed = {
    note: 'n',
    channel: 'coffee',
    rating: 'lukewarm',
    minutes: '45',
    problem: 'solved',
    hard: true,
  };
  expect(correct(typed)).toEqual({
    data: { channel: 'coffee', rating: 'lukewarm', minutes: 45, problem: 'solved', hard: true },
    text: { note: 'n' },
  });
});

it('leaves out empty and invalid fields', () => {
  expect(correct({ channel: '', rating: 'superb', minutes: '-3' })).toEqual({
    data: { hard: false },
    text: {},
  });
});

it.each(['1971-03-01T08:00', '2099-12-31T23:59'])('puts it back to %s', (when) => {
  expect(correct({ when }).data).toEqual({ hard: false, happenedAt: instant(when) });
});

it('keeps the seconds of a minute that was not changed', () => {
  expect(correct({ when: wallOf(call.happenedAt, berlin) }).data).toEqual({ hard: false });
});
