import type { Stretch } from '../due/working-time';
import { findSlot } from './find-slot';
import type { Meeting } from '../keeping/meeting';
import type { Job } from './job';

/** A meeting at its hours. */
export interface MeetingBlock extends Stretch {
  readonly meeting: Meeting;
}

/** A day to be planned. Instants are epoch ms. */
export interface DayToPlan {
  /** The working hours. */
  readonly hours: Stretch;
  /** The part of them that is left begins here. */
  readonly from: number;
  readonly now: number;
  /** The share of the day that stays unplanned: 0.2 is a fifth (P3). */
  readonly share: number;
  /** The meetings that have an hour: work goes around them. */
  readonly meetings: readonly MeetingBlock[];
  /** How long the meetings of the day take that have none, ms. */
  readonly unplacedTime: number;
}

/** Work that has a place in the day. */
export interface Block extends Job, Stretch {
  /** `laid`: by hand; `cushion`: within its cushion; `early`: before it, because the cushion is full. */
  readonly place: 'laid' | 'cushion' | 'early';
  /** Whether it takes time from the share that should stay unplanned. */
  readonly crowds: boolean;
}

/** Work that falls due on this day and does not fit in before. */
export interface Unfit extends Job {
  /** The latest start that is still in time; after this it is certain to be late. */
  readonly knownBy: number;
  /** When it could be finished on this day, too late. */
  readonly doneBy?: number;
}

export interface DayPlan {
  readonly blocks: readonly Block[];
  readonly unfit: readonly Unfit[];
  /** Overdue work that does not fit into the rest of the day. */
  readonly overdueLeft: readonly Job[];
  /** Work that falls due later and waits for another day. */
  readonly carried: readonly Job[];
  /** Planned time, meetings included, and the time that may be planned, in ms. */
  readonly planned: number;
  readonly room: number;
}

/**
 * Plans a day around its meetings: first what was placed by hand, then by due time, each within its cushion if possible, or else earlier. Overdue
 * work comes after what can still be kept today, so that one late promise does not make others late.
 */
export function planDay(jobs: readonly Job[], day: DayToPlan): DayPlan {
  const laid = jobs.filter(({ promise }) => isLaidOn(promise.plannedAt, day));
  const room = Math.max(0, day.hours.to - day.from) * (1 - day.share);
  const planned = timeOfMeetings(day);
  let plan: DayPlan = { blocks: [], unfit: [], overdueLeft: [], carried: [], planned, room };
  for (const job of laid) plan = withBlock(plan, job, job.promise.plannedAt ?? day.from, 'laid');
  const rest = jobs.filter((job) => !laid.includes(job)).toSorted((a, b) => rank(a, day) - rank(b, day));
  for (const job of rest) plan = withJob(plan, job, day);
  return { ...plan, unfit: [...plan.unfit, ...laidTooLate(plan.blocks)] };
}

/** How much of what is left of the working hours goes to meetings, ms. */
function timeOfMeetings({ meetings, unplacedTime, from, hours }: DayToPlan): number {
  const within = meetings.map((one) => Math.min(one.to, hours.to) - Math.max(one.from, from));
  return within.reduce((sum, time) => sum + Math.max(0, time), unplacedTime);
}

function rank({ state }: Job, day: DayToPlan): number {
  if (state.standing === 'overdue') return 1;
  return isDueLater(state.dueAt, day) ? 2 : 0;
}

function withJob(plan: DayPlan, job: Job, day: DayToPlan): DayPlan {
  const { dueAt, standing } = job.state;
  const dueLater = isDueLater(dueAt, day);
  if (dueLater && (isLaidLater(job, day) || plan.planned + job.length > plan.room))
    return { ...plan, carried: [...plan.carried, job] };
  const busy = [...day.meetings, ...plan.blocks];
  const slot = slotFor(busy, job, day);
  if (slot) return withBlock(plan, job, slot.start, slot.place);
  if (dueLater) return { ...plan, carried: [...plan.carried, job] };
  if (standing === 'overdue') return { ...plan, overdueLeft: [...plan.overdueLeft, job] };
  return { ...plan, unfit: [...plan.unfit, unfit(busy, job, day)] };
}

function withBlock(plan: DayPlan, job: Job, from: number, place: Block['place']): DayPlan {
  const planned = plan.planned + job.length;
  const block = { ...job, from, to: from + job.length, place, crowds: planned > plan.room };
  return { ...plan, planned, blocks: [...plan.blocks, block] };
}

function slotFor(busy: readonly Stretch[], { state, length }: Job, day: DayToPlan) {
  const to = state.standing === 'overdue' ? day.hours.to : lastEnd(state.dueAt, day);
  const first = state.standing === 'overdue' ? day.from : firstStart(state.dueAt, length, day);
  const inCushion = findSlot(busy, { from: Math.max(first, state.startsAt), to }, length);
  if (inCushion !== undefined) return { start: inCushion, place: 'cushion' as const };
  if (state.startsAt >= day.hours.to && state.dueAt > day.hours.to) return undefined;
  const earlier = findSlot(busy, { from: first, to }, length);
  return earlier === undefined ? undefined : { start: earlier, place: 'early' as const };
}

function unfit(busy: readonly Stretch[], job: Job, day: DayToPlan): Unfit {
  const start = findSlot(busy, { from: day.from, to: day.hours.to }, job.length);
  const doneBy = start === undefined ? {} : { doneBy: start + job.length };
  return { ...job, knownBy: job.state.dueAt - job.length, ...doneBy };
}

/** Work that was placed by hand so that it ends after its due time. */
const laidTooLate = (blocks: readonly Block[]): Unfit[] =>
  blocks
    .filter(({ place, state, to }) => place === 'laid' && state.standing !== 'overdue' && to > state.dueAt)
    .map(({ promise, state, length, to }) => ({
      promise,
      state,
      length,
      knownBy: state.dueAt - length,
      doneBy: to,
    }));

const half = 12 * 60 * 60_000;

/** Whether work was placed by hand on this day, in or out of working hours. */
export const isLaidOn = (at: number | undefined, { hours: { from, to } }: DayToPlan) =>
  at !== undefined && Math.abs(at - (from + to) / 2) < half;

const isLaidLater = ({ promise: { plannedAt } }: Job, day: DayToPlan) =>
  plannedAt !== undefined && plannedAt > day.hours.to;

/** Whether a due time (epoch ms) is after this day and its evening. */
export const isDueLater = (dueAt: number, day: DayToPlan) => dueAt > day.hours.to && !isSoonAfter(dueAt, day);

/** What falls due this evening, after work, still belongs to this day. */
const isSoonAfter = (dueAt: number, { hours: { from, to } }: DayToPlan) => dueAt - (from + to) / 2 < half;

/** What falls due before or soon after the working day begins is done before it. */
const firstStart = (dueAt: number, length: number, { hours, from, now }: DayToPlan) =>
  dueAt < hours.from + length ? Math.max(now, dueAt - length) : from;

/** Work ends with the working day, or in the evening when it falls due then. */
const lastEnd = (dueAt: number, day: DayToPlan) =>
  isSoonAfter(dueAt, day) ? dueAt : Math.min(dueAt, day.hours.to);
