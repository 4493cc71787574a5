import type { NewEntry } from '../journal/entry';
import type { EntriesContext } from './entries-of';
import type { Chip, ChipType, Reading } from './reading';

/** What we do for ourselves after the talk; everything else was said or felt by somebody. */
const ownWork: ReadonlySet<ChipType> = new Set(['promise', 'message', 'ask', 'like', 'keeps', 'asked']);

/** Gives the impression that was left, or undefined where the sentence is about our own work alone ("send deck EOD"). */
export function impressionOf(reading: Reading, context: EntriesContext): NewEntry | undefined {
  const { contact, newId, now, sentence } = context;
  const nothingSaid = reading.note === '' && reading.chips.every(({ type }) => ownWork.has(type));
  if (nothingSaid) return undefined;
  const data = { happenedAt: now, ...reading.chips.reduce(withFact, {}) };
  const text = { note: reading.note, sentence };
  return { kind: 'impression.left', entity: newId(), contact, data, text };
}

type Facts = Omit<Extract<NewEntry, { kind: 'impression.left' }>['data'], 'happenedAt'>;

// A doubtful rating is shown, and never saved.
function withFact(facts: Facts, chip: Chip): Facts {
  switch (chip.type) {
    case 'channel':
      return { ...facts, channel: chip.channel };
    case 'rating':
      return chip.doubtful ? facts : { ...facts, rating: chip.rating };
    case 'outcome':
      return { ...facts, outcome: chip.outcome };
    case 'minutes':
      return { ...facts, minutes: chip.minutes };
    default:
      return facts;
  }
}
