import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchIntentions } from '../../../../src/domain/keeping/intention/match-intentions';
import { daysAgo, impression, keeping } from '../../sample';

const plan = (id: string, days: number) =>
  keeping('intention', id, { madeAt: daysAgo(days), text: { impression: id } });
const talk = (id: string, days: number, given = {}) =>
  impression(id, { happenedAt: daysAgo(days), ...given });

describe('matchIntentions', () => {
  it('matches a plan with the next interaction', () => {
    const { of, next } = matchIntentions([plan('p', 5)], [talk('before', 6), talk('after', 4)]);
    expect(of.get('after')?.id).toBe('p');
    expect(of.has('before')).toBe(false);
    expect(next).toBeUndefined();
  });

  it('takes the latest plan, and leaves out one that was replaced', () => {
    const { of } = matchIntentions([plan('old', 5), plan('new', 3)], [talk('a', 2), talk('b', 1)]);
    expect([...of.entries()].map(([id, { id: p }]) => [id, p])).toEqual([['a', 'new']]);
  });

  it('keeps a plan waiting after a voicemail or an unanswered call', () => {
    const nobody = [talk('v', 4, { channel: 'voicemail' }), talk('n', 3, { outcome: 'no-answer' })];
    expect(matchIntentions([plan('p', 5)], nobody).next?.id).toBe('p');
  });

  it('gives a back-dated interaction no plan that was made after it', () => {
    expect(matchIntentions([plan('p', 2)], [talk('long ago', 20)]).next?.id).toBe('p');
  });

  it('gives each plan to at most one interaction, in whatever order they arrive', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, days, (plans, talks) => {
        const intentions = plans.map((d) => plan(`p${d}`, d + 0.5));
        const impressions = talks.map((d) => talk(`t${d}`, d));
        const one = matchIntentions(intentions, impressions);
        const other = matchIntentions(intentions.toReversed(), impressions.toReversed());
        expect([...other.of]).toEqual([...one.of]);
        const used = [...one.of.values(), ...(one.next ? [one.next] : [])].map(({ id }) => id);
        expect(new Set(used).size).toBe(used.length);
      }),
    );
  });
});
