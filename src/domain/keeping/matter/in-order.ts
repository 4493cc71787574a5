import type { Matter } from './matter';

/** Gives the matters that are still to be asked about, the latest first. */
export const mattersInOrder = (matters: readonly Matter[]): Matter[] =>
  matters
    .filter((matter) => matter.open)
    .toSorted((a, b) => b.noticedAt - a.noticedAt || (a.id < b.id ? 1 : -1));
