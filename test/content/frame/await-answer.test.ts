import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerWithin, awaitAnswer } from '../../../src/content/frame/await-answer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function ask() {
  const silent = vi.fn();
  const life = new AbortController();
  return { silent, life, answer: awaitAnswer(silent, life.signal) };
}

describe('a frame that was asked', () => {
  it('is silent when it has not answered in time, once for each question', () => {
    const { silent, answer } = ask();
    answer.asked();
    vi.advanceTimersByTime(answerWithin - 1);
    answer.asked();
    vi.advanceTimersByTime(answerWithin - 1);
    expect(silent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(answerWithin);
    expect(silent).toHaveBeenCalledTimes(1);
  });

  it('is left alone when it has answered', () => {
    const { silent, answer } = ask();
    answer.asked();
    answer.answered();
    vi.runAllTimers();
    expect(silent).not.toHaveBeenCalled();
  });

  it('is waited for no longer than we live', () => {
    const { answer, life } = ask();
    answer.asked();
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});
