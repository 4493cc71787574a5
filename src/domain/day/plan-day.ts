import type { Stretch } from '../due/working-time';
import { findSlot } from './find-slot';
import type { Job } from './job';

/** A day to lay work on. Instants are epoch ms. */
export interface DayToPlan {
  /** The working hours. */
  readonly hours: Stretch;
  /** From when on something can still be done in them. */
  readonly from: number;
  readonly now: number;
  /** The share of it that stays unplanned: 0.2 is a fifth (P3). */
  readonly share: number;
}

/** Work that has its place in the day. */
export interface Block extends Job, Stretch {
  /** `laid` by hand; in its `cushion`; `early`, because its cushion is taken. */
  readonly place: 'laid' | 'cushion' | 'early';
  /** It eats into the share that should stay unplanned. */
  readonly crowds: boolean;
}

/** Work that falls due on this day and finds no room before that. */
export interface Unfit extends Job {
  /** The last start that could still keep it; past this it is certain that it will be late. */
  readonly knownBy: number;
  /** When it could be done after all, on this day. */
  readonly doneBy?: number;
}

export interface DayPlan {
  readonly blocks: readonly Block[];
  readonly unfit: readonly Unfit[];
  /** Overdue work that the rest of the day does not hold. */
  readonly overdueLeft: readonly Job[];
  /** Work that falls due later and waits for another day. */
  readonly carried: readonly Job[];
  /** Planned time, and what may be planned, ms. */
  readonly planned: number;
  readonly room: number;
}

/**
 * Gives a day's plan: what was laid by hand first, then what falls due first; each in its cushion if it can, else earlier.
 * What is overdue comes after what can still be kept today: being late once is no reason to be late twice.
 */
export function planDay(jobs: readonly Job[], day: DayToPlan): DayPlan {
  const laid = jobs.filter(({ promise }) => isLaidOn(promise.plannedAt, day));
  const room = Math.max(0, day.hours.to - day.from) * (1 - day.share);
  let plan: DayPlan = { blocks: [], unfit: [], overdueLeft: [], carried: [], planned: 0, room };
  for (const job of laid) plan = withBlock(plan, job, job.promise.plannedAt ?? day.from, 'laid');
  const rest = jobs.filter((job) => !laid.includes(job)).toSorted((a, b) => rank(a, day) - rank(b, day));
  for (const job of rest) plan = withJob(plan, job, day);
  return { ...plan, unfit: [...plan.unfit, ...laidTooLate(plan.blocks)] };
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
  const slot = slotFor(plan.blocks, job, day);
  if (slot) return withBlock(plan, job, slot.start, slot.place);
  if (dueLater) return { ...plan, carried: [...plan.carried, job] };
  if (standing === 'overdue') return { ...plan, overdueLeft: [...plan.overdueLeft, job] };
  return { ...plan, unfit: [...plan.unfit, unfit(plan.blocks, job, day)] };
}

function withBlock(plan: DayPlan, job: Job, from: number, place: Block['place']): DayPlan {
  const planned = plan.planned + job.length;
  const block = { ...job, from, to: from + job.length, place, crowds: planned > plan.room };
  return { ...plan, planned, blocks: [...plan.blocks, block] };
}

function slotFor(busy: readonly Block[], { state, length }: Job, day: DayToPlan) {
  const to = state.standing === 'overdue' ? day.hours.to : lastEnd(state.dueAt, day);
  const first = state.standing === 'overdue' ? day.from : firstStart(state.dueAt, length, day);
  const inCushion = findSlot(busy, { from: Math.max(first, state.startsAt), to }, length);
  if (inCushion !== undefined) return { start: inCushion, place: 'cushion' as const };
  if (state.startsAt >= day.hours.to && state.dueAt > day.hours.to) return undefined;
  const earlier = findSlot(busy, { from: first, to }, length);
  return earlier === undefined ? undefined : { start: earlier, place: 'early' as const };
}

function unfit(busy: readonly Block[], job: Job, day: DayToPlan): Unfit {
  const start = findSlot(busy, { from: day.from, to: day.hours.to }, job.length);
  const doneBy = start === undefined ? {} : { doneBy: start + job.length };
  return { ...job, knownBy: job.state.dueAt - job.length, ...doneBy };
}

/** What was laid by hand so that it ends after its due time. */
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

/** By hand, work may lie out of hours too. */
export const isLaidOn = (at: number | undefined, { hours: { from, to } }: DayToPlan) =>
  at !== undefined && Math.abs(at - (from + to) / 2) < half;

const isLaidLater = ({ promise: { plannedAt } }: Job, day: DayToPlan) =>
  plannedAt !== undefined && plannedAt > day.hours.to;

/** Whether it falls due after this day, and its evening. */
export const isDueLater = (dueAt: number, day: DayToPlan) => dueAt > day.hours.to && !isSoonAfter(dueAt, day);

/** What falls due this evening, after work, is this day's still. */
const isSoonAfter = (dueAt: number, { hours: { from, to } }: DayToPlan) => dueAt - (from + to) / 2 < half;

/** What falls due before the day's work begins is done before it, too. */
const firstStart = (dueAt: number, length: number, { hours, from, now }: DayToPlan) =>
  dueAt < hours.from + length ? Math.max(now, dueAt - length) : from;

/** Work ends with the day, or in the evening by when it falls due. */
const lastEnd = (dueAt: number, day: DayToPlan) =>
  isSoonAfter(dueAt, day) ? dueAt : Math.min(dueAt, day.hours.to);
