import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWithin, awaitAnswer } from '../../../src/content/frame/await-answer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function ask() {
  const silent = vi.fn();
  const life = new AbortController();
  return { silent, life, answer: awaitAnswer(silent, life.signal) };
}

describe('awaitAnswer', () => {
  it('reports silence once for each question that is not answered in time', () => {
    const { silent, answer } = ask();
    answer.asked();
    vi.advanceTimersByTime(answerWithin - 1);
    answer.asked();
    vi.advanceTimersByTime(answerWithin - 1);
    expect(silent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(answerWithin);
    expect(silent).toHaveBeenCalledTimes(1);
  });

  it('reports nothing after an answer', () => {
    const { silent, answer } = ask();
    answer.asked();
    answer.answered();
    vi.runAllTimers();
    expect(silent).not.toHaveBeenCalled();
  });

  it('stops waiting when the signal ends', () => {
    const { answer, life } = ask();
    answer.asked();
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
