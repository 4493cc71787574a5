import type { WorkingHours } from '../due/working-hours';
import type { ClientPromise } from '../promise/client-promise';
import { outcomeOf, type Outcome } from './outcome';

/** How the promises closed in a window (epoch ms) were kept (P7). Each list has the latest closed first. */
export interface KeepRate {
  readonly from: number;
  readonly to: number;
  readonly onTime: readonly ClientPromise[];
  /** Late, warned or not. */
  readonly late: readonly ClientPromise[];
  /** Those of `late` where the client was told before the due time. */
  readonly warned: readonly ClientPromise[];
  readonly broken: readonly ClientPromise[];
  /** Released by the client; not counted. */
  readonly released: readonly ClientPromise[];
  /** Those counted that were moved before: shown apart from the ones simply kept. */
  readonly moved: readonly ClientPromise[];
  /** Share of those kept on time among all kept or broken, 0 to 1; undefined if there were none. */
  readonly rate: number | undefined;
}

/** A window (epoch ms, both ends included), and the zone and hours in which due days end. */
export interface KeepWindow {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
  readonly hours: WorkingHours;
}

/** Returns how those promises that were closed in the window were kept. */
export function keepRate(promises: readonly ClientPromise[], window: KeepWindow): KeepRate {
  const { from, to, zone, hours } = window;
  const ended = promises
    .filter(({ closed }) => closed && closed.at >= from && closed.at <= to)
    .toSorted(latestFirst)
    .map((promise) => ({ promise, outcome: outcomeOf(promise, zone, hours) }));
  const withOutcome = (...outcomes: Outcome[]) =>
    ended.filter(({ outcome }) => outcome && outcomes.includes(outcome)).map(({ promise }) => promise);
  const counted = withOutcome('on-time', 'late', 'late-warned', 'broken');
  const onTime = withOutcome('on-time');
  return {
    from,
    to,
    onTime,
    late: withOutcome('late', 'late-warned'),
    warned: withOutcome('late-warned'),
    broken: withOutcome('broken'),
    released: withOutcome('released'),
    moved: counted.filter(({ moves }) => moves > 0),
    rate: counted.length ? onTime.length / counted.length : undefined,
  };
}

/** Compares promises: the latest closed first. */
export const latestFirst = (a: ClientPromise, b: ClientPromise): number =>
  (b.closed?.at ?? 0) - (a.closed?.at ?? 0) || (a.id < b.id ? -1 : 1);
