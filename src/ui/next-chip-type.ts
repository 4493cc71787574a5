import type { Chip, ChipType } from '../domain/quick-log/reading';

/** What Space changes each type into. A type that is missing here does not change. */
const next: Partial<Record<ChipType, ChipType>> = {
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

/** Channels by which a message of theirs can come. */
const messageChannels: ReadonlySet<string> = new Set(['call', 'voicemail', 'email', 'message']);

/** Returns what Space changes a chip into. A doubtful chip is confirmed first. A channel may become a message that waits for an answer. */
export function nextChipType(chip: Chip): ChipType | undefined {
  if (chip.type === 'channel') return messageChannels.has(chip.channel) ? 'message' : undefined;
  // A doubtful day is confirmed; the type never changes.
  if (chip.type === 'happened') return chip.past.known && chip.past.doubtful ? chip.type : undefined;
  // It is doubtful who promised, so it cannot be confirmed as it is.
  if (chip.type === 'unsure') return next.unsure;
  return chip.doubtful ? chip.type : next[chip.type];
}

/** Returns what Shift+Space changes a chip into: the type before it in the round. */
export const previousChipType = ({ type }: Chip): ChipType | undefined =>
  type === 'unsure' ? 'theirs' : round.find((other) => next[other] === type);

const round: readonly ChipType[] = ['promise', 'theirs', 'request', 'ask', 'like', 'message'];
