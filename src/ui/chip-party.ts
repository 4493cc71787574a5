import type { Chip } from '../domain/quick-log/reading';

/** Whose a chip is: ours to do, theirs to do, or theirs to be answered. */
export type Party = 'ours' | 'theirs' | 'request';

const parties: Partial<Record<Chip['type'], Party>> = {
  promise: 'ours',
  message: 'ours',
  handed: 'ours',
  theirs: 'theirs',
  request: 'request',
};

/** Gives whose a chip is; undefined where it is nobody's to do. */
export const partyOf = ({ type }: Chip): Party | undefined => parties[type];
