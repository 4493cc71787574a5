import { describe, expect, it } from 'vitest';
import { usualHours } from '../../../src/domain/due/working-hours';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { wordsWithoutDue, type Read } from '../../../src/domain/read-back/words-without-due';
import { berlin, now, promise } from '../sample';

const read: Read = (words, at) =>
  readSentence(
    words,
    { now: at, zone: berlin, locale: 'en', languages: [], hours: usualHours, open: [] },
    [],
  );
const friday = { type: 'day', day: '2026-11-27' } as const;
const said = (words: string, given = {}) =>
  wordsWithoutDue(promise('p', { madeAt: now, firstDue: friday, text: { words }, ...given }), read);

describe('wordsWithoutDue', () => {
  it('leaves out who and when if a whole sentence was stored as typed', () => {
    expect(said("I'll send the quote by Friday")).toBe('send the quote');
    expect(said('She will send the form on Friday', { by: 'them' })).toBe('send the form');
  });

  it('reads a day relative to when it was typed', () => {
    const tomorrow = { type: 'day', day: '2026-11-25' } as const;
    expect(said("I'll send the quote tomorrow", { firstDue: tomorrow })).toBe('send the quote');
  });

  it('keeps a day that is part of the words', () => {
    const monday = { type: 'day', day: '2026-11-30' } as const;
    expect(said('send the plan on Friday', { firstDue: monday })).toBe('send the plan on Friday');
  });

  it('keeps words that are no sentence, or make more than one promise', () => {
    expect(said('the quote')).toBe('the quote');
    expect(said("I'll send the quote by Friday. I'll call by Friday")).toContain('I');
  });
});
