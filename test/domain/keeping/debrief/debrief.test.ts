import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../../../src/domain/keeping/debrief/patterns';
import { questionOfKey, questionsOf, type Question } from '../../../../src/domain/keeping/debrief/questions';
import { waitingDebriefs } from '../../../../src/domain/keeping/debrief/waiting';
import { daysAgo, impression, keeping } from '../../sample';

const debrief = (id: string, wrong: Question[], given: { standing?: 'half' | 'skipped' } = {}) =>
  keeping('debrief', id, {
    impression: `i-${id}`,
    sort: 'no-thanks',
    wrong,
    standing: given.standing ?? 'done',
    text: {},
  });

describe('the questions', () => {
  it('are ten after a no thanks, and six after a lost renewal, each with its key', () => {
    expect(questionsOf('no-thanks')).toHaveLength(10);
    expect(questionsOf('lost-renewal')).toHaveLength(6);
    expect(questionOfKey('no-thanks', '1')).toBe('research');
    expect(questionOfKey('no-thanks', '0')).toBe('impression');
    expect(questionOfKey('lost-renewal', '6')).toBe('price');
    expect(questionOfKey('lost-renewal', '7')).toBeUndefined();
    expect(questionOfKey('no-thanks', 'x')).toBeUndefined();
  });
});

describe('a debrief', () => {
  const lost = impression('i-1', { outcome: 'no-thanks', happenedAt: daysAgo(3) });
  const left = impression('i-2', { outcome: 'lost-renewal', happenedAt: daysAgo(1) });

  it('waits after losses only, the latest first', () => {
    const waiting = waitingDebriefs([lost, left, impression('i-3', { outcome: 'signed' })], []);
    expect(waiting.map(({ impression: { id }, sort }) => [id, sort])).toEqual([
      ['i-2', 'lost-renewal'],
      ['i-1', 'no-thanks'],
    ]);
  });

  it('waits with the answers so far until it is done or skipped', () => {
    expect(waitingDebriefs([lost], [debrief('1', ['pushed'], { standing: 'half' })])[0]?.half?.wrong).toEqual(
      ['pushed'],
    );
    expect(waitingDebriefs([lost], [debrief('1', [])])).toEqual([]);
    expect(waitingDebriefs([lost], [debrief('1', [], { standing: 'skipped' })])).toEqual([]);
  });
});

describe('patternsOf', () => {
  it('finds an answer given in three debriefs or more, with its count', () => {
    const two = [debrief('1', ['pushed']), debrief('2', ['pushed', 'time'])];
    expect(patternsOf(two)).toEqual([]);
    const [pattern] = patternsOf([...two, debrief('3', ['pushed']), debrief('4', ['door'])]);
    expect(pattern).toMatchObject({ question: 'pushed', count: 3, of: 4 });
    expect(pattern?.debriefs.map(({ id }) => id)).toEqual(expect.arrayContaining(['1', '2', '3']));
  });

  it('does not count skipped debriefs', () => {
    const skipped = [1, 2, 3].map((n) => debrief(String(n), ['pushed'], { standing: 'skipped' }));
    expect(patternsOf(skipped)).toEqual([]);
  });
});
