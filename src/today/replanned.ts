import type { ClientPromise } from '../domain/promise/client-promise';
import type { Replan } from './today';

/** Gives the promises as they would be if some work were laid there. */
export function replanned(promises: readonly ClientPromise[], replan: Replan | undefined): ClientPromise[] {
  return promises.map((promise) =>
    promise.id === replan?.id
      ? Object.assign({}, promise, { plannedAt: replan.at, workMinutes: replan.minutes })
      : promise,
  );
}
