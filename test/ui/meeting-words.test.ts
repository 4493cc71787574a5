import { expect, it } from 'vitest';
import type { Meeting } from '../../src/domain/keeping/meeting';
import { channelBeside, logStart, meetingWords } from '../../src/ui/meeting-words';
import { at, atWall, byDay } from './a-promise';
import { english } from './english';

const now = at('2026-11-24T11:00');
const meeting = (what: string, given: Partial<Meeting> = {}): Meeting => ({
  id: 'm',
  contact: 'ana',
  madeAt: now,
  type: 'meeting',
  due: atWall('2026-11-26T14:00'),
  text: { what },
  ...given,
});

it('is worded with its time, relative to today', () => {
  expect(meetingWords(meeting('demo'), now, english)).toBe('Demo, Thu 14:00');
  expect(meetingWords(meeting('demo', { due: byDay('2026-11-24') }), now, english)).toBe('Demo, today');
  expect(meetingWords(meeting('Übergabe'), now, english)).toBe('Übergabe, Thu 14:00');
});

it('shows its channel only if its name does not contain it', () => {
  expect(channelBeside(meeting('demo', { channel: 'meeting' }), english)).toBe('Meeting');
  expect(channelBeside(meeting('call with Bo', { channel: 'call' }), english)).toBeUndefined();
  expect(channelBeside(meeting('demo'), english)).toBeUndefined();
});

it('starts the sentence that logs how it went', () => {
  expect(logStart(meeting('demo'), english)).toBe('Demo – ');
});
