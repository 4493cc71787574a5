import { fields, type Field, type PageTexts } from '../reading/page-memory';
import type { Arrival } from './who-brought';

/** When the texts that a page shows came into their fields. */
export interface Arrivals {
  /** Call with what each read of the page has found. */
  note(facts: PageTexts | undefined): void;
  of(field: Field): Arrival | undefined;
}

/** Starts at an address, at which the page is since then (ms of `performance.now()`). */
export function watchArrivals(since: number): Arrivals {
  const arrivals = new Map<Field, Arrival>();
  let last: PageTexts | undefined;
  let after = since;
  return {
    note(facts) {
      const before = performance.now();
      for (const field of fields)
        if (facts?.[field] !== last?.[field]) arrivals.set(field, { after, before });
      last = facts;
      after = before;
    },
    of: (field) => arrivals.get(field),
  };
}
