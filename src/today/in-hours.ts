import type { Block } from '../domain/day/plan-day';

/**
 * Whether a block is drawn in the hours of its day. Overdue work is listed above them, and drawn only if the user has planned it: each
 * promise is shown once.
 */
export const isInHours = ({ state, place }: Block): boolean =>
  state.standing !== 'overdue' || place === 'laid';
