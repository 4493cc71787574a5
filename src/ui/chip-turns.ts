import type { Chip, ChipType } from '../domain/quick-log/reading';

/** What Space turns each kind into; a kind that is not here stays what it is. */
const turns: Partial<Record<ChipType, ChipType>> = {
  promise: 'theirs',
  theirs: 'request',
  request: 'ask',
  ask: 'like',
  like: 'promise',
  offer: 'promise',
  keeps: 'promise',
  asked: 'ask',
};

/** Gives what a chip turns into: a doubtful one first becomes sure of what it is. */
export const turnOf = (chip: Chip): ChipType | undefined => (chip.doubtful ? chip.type : turns[chip.type]);
