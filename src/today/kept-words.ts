import type { KeepRate } from '../domain/keep-rate/keep-rate';
import type { Say } from '../ui/wording';

/** Gives a keep-rate's counts in words: bad news as plainly as good, and what is not counted said to be so. */
export function keptWords({ onTime, late, warned, broken, released, moved }: KeepRate, say: Say): string[] {
  return [
    say('keptOnTime', String(onTime)),
    ...(late > 0
      ? [warned > 0 ? say('keptLateWarned', String(late), String(warned)) : say('keptLate', String(late))]
      : []),
    ...(broken > 0 ? [say('keptBroken', String(broken))] : []),
    ...(moved > 0 ? [say('keptMoved', String(moved))] : []),
    ...(released > 0 ? [say('keptReleased', String(released))] : []),
  ];
}
