import { dayAt } from '../due/working-hours';
import type { Meeting } from '../keeping/meeting';
import { usualLength } from '../keeping/meeting/usual-length';
import type { MeetingBlock } from './plan-day';

/** The meetings of a day: those with an hour, and those without. */
export interface MeetingsOn {
  readonly meetings: readonly MeetingBlock[];
  readonly unplaced: readonly Meeting[];
}

const minute = 60_000;

/** Returns the meetings of a day (ISO) in a zone, the earliest first. */
export function meetingsOn(all: readonly Meeting[], day: string, zone: string): MeetingsOn {
  const blocks = all.flatMap((meeting) => blockOf(meeting, day, zone));
  return {
    meetings: blocks.toSorted((a, b) => a.from - b.from || (a.meeting.id < b.meeting.id ? -1 : 1)),
    unplaced: all.filter(({ due }) => due.type === 'day' && due.day === day),
  };
}

function blockOf(meeting: Meeting, day: string, zone: string): MeetingBlock[] {
  const { due } = meeting;
  if (due.type !== 'at' || dayAt(due.at, zone) !== day) return [];
  return [{ meeting, from: due.at, to: due.at + usualLength(meeting) * minute }];
}

/** Returns how long meetings usually take together, ms. */
export const usualTime = (meetings: readonly Meeting[]): number =>
  meetings.reduce((sum, meeting) => sum + usualLength(meeting) * minute, 0);
