import type { DatePatterns } from './date-patterns';
import { pieceAt, type Clock, type Piece } from './piece';
import { matchesOf } from '../marks/matches-of';

/** Returns what is said as a stretch of hours ("2-3pm", "between 2 and 3"): its beginning, in doubt. */
export function clockRanges(text: string, { hourRange }: DatePatterns): Piece[] {
  return matchesOf(hourRange, text).flatMap((match) => {
    const { between, hour, minute, until, half, marked } = match.groups ?? {};
    if (!between && !half && !marked) return [];
    const clock = beginning(Number(hour), Number(minute ?? 0), Number(until), half);
    return clock ? [pieceAt(match, { clock, doubtful: true })] : [];
  });
}

function beginning(hour: number, minute: number, until: number, half: string | undefined): Clock | undefined {
  if (hour > 23 || until > 24 || minute > 59 || (half && (hour > 12 || hour === 0))) return undefined;
  // "11-1pm" begins before noon.
  const afternoon = half === 'p' && (hour <= until || until === 12) && hour < 12;
  return { hour: afternoon ? hour + 12 : hour, minute, sure: half !== undefined || hour > 12 };
}
