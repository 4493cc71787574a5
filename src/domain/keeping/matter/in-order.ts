import type { Matter } from './matter';

/** Returns the open matters, the latest first. */
export const mattersInOrder = (matters: readonly Matter[]): Matter[] =>
  matters
    .filter((matter) => matter.open)
    .toSorted((a, b) => b.noticedAt - a.noticedAt || (a.id < b.id ? 1 : -1));
