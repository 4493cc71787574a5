import type { Chip, ChipType } from '../domain/quick-log/reading';

/** What Space turns each kind into; a kind that is not here stays what it is. */
const turns: Partial<Record<ChipType, ChipType>> = {
  promise: 'theirs',
  theirs: 'request',
  request: 'ask',
  ask: 'like',
  like: 'message',
  message: 'promise',
  offer: 'promise',
  unsure: 'promise',
  meeting: 'promise',
  keeps: 'promise',
  asked: 'ask',
};

/** By which a message of theirs can come. */
const written: ReadonlySet<string> = new Set(['call', 'voicemail', 'email', 'message']);

/** Gives what a chip turns into: a doubtful one first becomes sure of what it is. What came by a channel may wait for an answer. */
export function turnOf(chip: Chip): ChipType | undefined {
  if (chip.type === 'channel') return written.has(chip.channel) ? 'message' : undefined;
  // A day in doubt becomes sure; what happened stays what happened.
  if (chip.type === 'happened') return chip.past.known && chip.past.doubtful ? chip.type : undefined;
  // Whose it is, is the question itself.
  if (chip.type === 'unsure') return turns.unsure;
  return chip.doubtful ? chip.type : turns[chip.type];
}

/** Gives what it turns into the other way round: a promise of ours is an answer to a message of theirs. */
export const turnBackOf = ({ type }: Chip): ChipType | undefined =>
  type === 'unsure' ? 'theirs' : round.find((one) => turns[one] === type);

const round: readonly ChipType[] = ['promise', 'theirs', 'request', 'ask', 'like', 'message'];
