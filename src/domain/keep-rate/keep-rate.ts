import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { outcomeOf, type Outcome } from './outcome';

/** How promises were kept that ended in a window (P7). Counts; `from` and `to` are epoch ms. */
export interface KeepRate {
  readonly from: number;
  readonly to: number;
  readonly onTime: number;
  /** Late, warned or not. */
  readonly late: number;
  /** The part of `late` where the client was told before. */
  readonly warned: number;
  readonly broken: number;
  /** Not counted: the client let us go. */
  readonly released: number;
  /** How many of those counted were moved first; a moved promise is told apart from a kept one. */
  readonly moved: number;
  /** On time among all that were kept or broken, 0 to 1; undefined where none was. */
  readonly rate: number | undefined;
}

/** What promises are judged in: a window (epoch ms, both ends in it), the user's zone and hours. */
export interface KeepWindow {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
  readonly hours: WorkingHours;
}

/** Gives how those of the promises that ended in the window were kept. */
export function keepRate(promises: readonly ClientPromise[], window: KeepWindow): KeepRate {
  const { from, to, zone, hours } = window;
  const ended = promises.filter(({ closed }) => closed && closed.at >= from && closed.at <= to);
  const told = ended.map((promise) => ({ promise, outcome: outcomeOf(promise, zone, hours) }));
  const count = (...outcomes: Outcome[]) =>
    told.filter(({ outcome }) => outcome && outcomes.includes(outcome)).length;
  const [onTime, late, broken] = [count('on-time'), count('late', 'late-warned'), count('broken')];
  const counted = told.filter(({ outcome }) => outcome && outcome !== 'released');
  return {
    from,
    to,
    onTime,
    late,
    warned: count('late-warned'),
    broken,
    released: count('released'),
    moved: counted.filter(({ promise }) => promise.moves > 0).length,
    rate: counted.length ? onTime / counted.length : undefined,
  };
}
