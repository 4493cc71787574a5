import type { Amends } from './amends';

/** Whether amends are still owed: until they are made, or the client says that nothing is left to mend. */
export const isOpen = (amends: Amends): boolean =>
  amends.madeAt === undefined && amends.dropped === undefined;
