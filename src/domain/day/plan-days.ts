import { dayAt, type WorkingHours } from '../due/working-hours';
import { hoursOf, isWorkingDay } from '../due/working-time';
import type { Meeting } from '../keeping/meeting';
import type { ClientPromise } from '../promise/client-promise';
import { clashesIn, type Clash } from './clashes';
import { jobsOf, type Job } from './job';
import { meetingsOn, usualTime } from './meetings-on';
import { isDueLater, isLaidOn, planDay, type DayPlan, type DayToPlan } from './plan-day';

/** One of the days ahead, with its plan. */
export interface PlannedDay extends DayPlan, DayToPlan {
  /** ISO. */
  readonly day: string;
  /** Whether the user works on it. */
  readonly works: boolean;
  /** The meetings that have no hour. */
  readonly unplaced: readonly Meeting[];
  readonly clashes: readonly Clash[];
}

/** What plans depend on. */
export interface Planner {
  /** Epoch ms. */
  readonly now: number;
  readonly zone: string;
  readonly hours: WorkingHours;
  /** The share of each day that stays unplanned. */
  readonly share: number;
  /** Meetings on any day. */
  readonly meetings?: readonly Meeting[];
}

/**
 * Plans today and the days after it (`days` in all), so that the user learns early enough what will not fit. Work that a day
 * leaves undone and that falls due later is carried to the next. A day off takes only what falls due or was placed on it.
 */
export function planDays(promises: readonly ClientPromise[], planner: Planner, days: number): PlannedDay[] {
  const { now, zone, hours } = planner;
  const first = Temporal.PlainDate.from(dayAt(now, zone));
  let left = jobsOf(promises, now, zone, hours);
  return Array.from({ length: days }, (_, i) => {
    const planned = oneDay(left, first.add({ days: i }).toString(), planner);
    left = [...planned.carried];
    return planned;
  });
}

function oneDay(
  jobs: readonly Job[],
  day: string,
  { now, zone, hours, share, meetings: all = [] }: Planner,
): PlannedDay {
  const stretch = hoursOf(day, zone, hours);
  const works = isWorkingDay(day, hours);
  const { meetings, unplaced } = meetingsOn(all, day, zone);
  const from = Math.max(stretch.from, now);
  const unplacedTime = from < stretch.to ? usualTime(unplaced) : 0;
  const toPlan = { hours: stretch, from, now, share, meetings, unplacedTime };
  const concerned = works ? jobs : jobs.filter((job) => mustBeOn(job, toPlan));
  const plan = planDay(concerned, toPlan);
  const planned = new Set(concerned);
  const others = jobs.filter((job) => !planned.has(job));
  const carried = [...plan.carried, ...others].toSorted((a, b) => a.state.dueAt - b.state.dueAt);
  return { ...plan, carried, ...toPlan, unplaced, day, works, clashes: clashesIn(plan.blocks, toPlan) };
}

const mustBeOn = ({ state, promise: { plannedAt } }: Job, day: DayToPlan) =>
  !isDueLater(state.dueAt, day) ||
  isLaidOn(plannedAt, day) ||
  (plannedAt !== undefined && plannedAt <= day.hours.to);
