import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarItem } from '../../../src/domain/export/calendar';
import { eventsText, todosText } from '../../../src/options/data/export/calendar-text';
import { hostile } from '../../domain/export/hostile';

const timed: CalendarItem = {
  uid: 'quote',
  words: 'send the quote',
  name: 'Ana Lima',
  due: { type: 'at', wall: '2026-11-24T15:00', zone: 'Europe/Lisbon', at: Date.UTC(2026, 10, 24, 15) },
  minutes: 0,
  alarmBefore: 120,
};
const daily: CalendarItem = {
  ...timed,
  uid: 'plan',
  due: { type: 'day', day: '2026-11-27' },
  alarmBefore: undefined,
};

/** As a calendar reads it: UTF-8, unfolded and parsed by the library. */
function read(text: string): ICAL.Component {
  const bytes = new TextEncoder().encode(text);
  return ICAL.Component.fromString(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

describe('a calendar of events', () => {
  it('has each at its time, with an alarm', () => {
    const text = eventsText([timed, daily], 0);
    expect(text).toContain('DTSTART:20261124T150000Z\r\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20261127\r\n');
    expect(text.match(/^TRIGGER:.*$/gm)?.map((line) => line.trim())).toEqual([
      'TRIGGER:-PT2H',
      'TRIGGER:PT9H',
    ]);
    const events = read(text).getAllSubcomponents('vevent');
    expect(
      events.map((event) => event.getFirstSubcomponent('valarm')?.getFirstPropertyValue('action')),
    ).toEqual(['DISPLAY', 'DISPLAY']);
  });

  it('gives any text back as one summary, and makes nothing else of it', () => {
    fc.assert(
      fc.property(hostile, hostile, (words, name) => {
        const inside = `${words}\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028${name}`;
        const text = eventsText([{ ...timed, words: inside.toWellFormed(), name: undefined }], 0);
        const [event, ...more] = read(text).getAllSubcomponents('vevent');
        expect(more).toEqual([]);
        const lines = inside.toWellFormed().replace(/\r\n?/g, '\n');
        expect(event?.getFirstPropertyValue('summary')).toBe(lines.replace(/[^\P{Cc}\n\t]/gu, ''));
        expect(event?.getAllSubcomponents()).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('has no line of more than 75 bytes', () => {
    const text = eventsText([{ ...timed, words: '🦆 Ünïted '.repeat(60) }], 0);
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });
});

describe('a list of tasks', () => {
  it('has each with its due time, and no event', () => {
    const tasks = read(todosText([timed, daily], 0));
    expect(tasks.getAllSubcomponents('vevent')).toEqual([]);
    expect(
      tasks.getAllSubcomponents('vtodo').map((todo) => todo.getFirstPropertyValue('due')?.toString()),
    ).toEqual(['2026-11-24T15:00:00Z', '2026-11-27']);
  });
});
