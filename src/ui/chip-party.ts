import type { Chip } from '../domain/quick-log/reading';

/** Who has to do what a chip says: we do, they do, or they asked us for it. */
export type Party = 'ours' | 'theirs' | 'request';

const parties: Partial<Record<Chip['type'], Party>> = {
  promise: 'ours',
  message: 'ours',
  handed: 'ours',
  theirs: 'theirs',
  request: 'request',
};

/** Returns who has to do what a chip says, or undefined if nobody has to. */
export const partyOf = ({ type }: Chip): Party | undefined => parties[type];
