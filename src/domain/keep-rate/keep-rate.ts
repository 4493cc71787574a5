import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { outcomeOf, type Outcome } from './outcome';

/** How promises were kept that ended in a window (P7): those behind each part, the latest to end first. `from` and `to` are epoch ms. */
export interface KeepRate {
  readonly from: number;
  readonly to: number;
  readonly onTime: readonly ClientPromise[];
  /** Late, warned or not. */
  readonly late: readonly ClientPromise[];
  /** The part of `late` where the client was told before. */
  readonly warned: readonly ClientPromise[];
  readonly broken: readonly ClientPromise[];
  /** Not counted: the client let us go. */
  readonly released: readonly ClientPromise[];
  /** Those of the counted that were moved first; a moved promise is told apart from a kept one. */
  readonly moved: readonly ClientPromise[];
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
  const told = promises
    .filter(({ closed }) => closed && closed.at >= from && closed.at <= to)
    .toSorted(latestFirst)
    .map((promise) => ({ promise, outcome: outcomeOf(promise, zone, hours) }));
  const those = (...outcomes: Outcome[]) =>
    told.filter(({ outcome }) => outcome && outcomes.includes(outcome)).map(({ promise }) => promise);
  const counted = those('on-time', 'late', 'late-warned', 'broken');
  const onTime = those('on-time');
  return {
    from,
    to,
    onTime,
    late: those('late', 'late-warned'),
    warned: those('late-warned'),
    broken: those('broken'),
    released: those('released'),
    moved: counted.filter(({ moves }) => moves > 0),
    rate: counted.length ? onTime.length / counted.length : undefined,
  };
}

/** The latest to end first. */
export const latestFirst = (a: ClientPromise, b: ClientPromise): number =>
  (b.closed?.at ?? 0) - (a.closed?.at ?? 0) || (a.id < b.id ? -1 : 1);
