import type { ClientPromise } from '../domain/promise/client-promise';
import type { Replan } from './today';

/** Returns the promises with the work of one of them moved as `replan` says. */
export function withReplan(promises: readonly ClientPromise[], replan: Replan | undefined): ClientPromise[] {
  return promises.map((promise) =>
    promise.id === replan?.id
      ? Object.assign({}, promise, { plannedAt: replan.at, workMinutes: replan.minutes })
      : promise,
  );
}
