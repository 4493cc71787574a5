import { describe, expect, it } from 'vitest';
import { lossOf, waitingQuestion } from '../../../src/domain/question/waiting-question';
import { daysAgo, impression, keeping, now } from '../sample';

const step = (madeAt: number) => keeping('step', 'a step', { madeAt, place: 0, text: { what: 'kick-off' } });
const debrief = (standing: 'half' | 'done' | 'skipped') =>
  keeping('debrief', 'a debrief', { impression: 'loss', sort: 'no-thanks', wrong: [], standing, text: {} });
const loss = impression('loss', { outcome: 'no-thanks', happenedAt: daysAgo(3) });
const low = impression('low', { rating: 'lukewarm' });
const signed = impression('signed', { outcome: 'signed', happenedAt: daysAgo(1) });

describe('the waiting question', () => {
  it('is a debrief before anything else, with its saved answers', () => {
    expect(waitingQuestion([loss, low], [])).toMatchObject({
      question: { type: 'debrief', sort: 'no-thanks' },
      about: { id: 'loss' },
    });
    expect(waitingQuestion([loss], [debrief('half')])?.half?.standing).toBe('half');
  });

  it('is no debrief that is finished or skipped', () => {
    expect(waitingQuestion([loss], [debrief('done')])).toBeUndefined();
    expect(waitingQuestion([loss], [debrief('skipped')])).toBeUndefined();
  });

  it('asks what would have made the latest interaction a rave, not an older one', () => {
    const older = impression('older', { rating: 'negative', happenedAt: daysAgo(9) });
    expect(waitingQuestion([older, low], [])).toMatchObject({
      question: { type: 'rave' },
      about: { id: 'low' },
    });
    const rave = impression('rave', { rating: 'rave', happenedAt: now });
    expect(waitingQuestion([older, rave], [])).toBeUndefined();
  });

  it('asks what they expect, until steps are added after they signed', () => {
    expect(waitingQuestion([signed], [step(daysAgo(9))])?.question).toEqual({ type: 'expect' });
    expect(waitingQuestion([signed], [step(now)])).toBeUndefined();
  });

  it('asks for the rating of the latest interaction, if there was one', () => {
    expect(waitingQuestion([impression('unrated')], [])?.question).toEqual({ type: 'rate' });
    expect(waitingQuestion([], [])).toBeUndefined();
    const sent = impression('sent', { oneWay: true, happenedAt: now + 1 });
    expect(waitingQuestion([sent, impression('unrated')], [])?.about.id).toBe('unrated');
    expect(waitingQuestion([sent], [])).toBeUndefined();
  });
});

it('has a loss only if it is a debrief', () => {
  const half = debrief('half');
  expect(lossOf({ question: { type: 'debrief', sort: 'no-thanks' }, about: loss, half })).toEqual({
    impression: loss,
    sort: 'no-thanks',
    half,
  });
  expect(lossOf({ question: { type: 'rave' }, about: low })).toBeUndefined();
});
