import type { NewEntry } from '../../journal/entry';
import type { EntriesContext } from './entries-context';
import { isFactKept } from './fact-entry';
import { happenedAt } from './happened-at';
import type { Chip, Reading } from '../reading';

/**
 * Returns the impression that was left, or undefined if the sentence only says what is to be done ("send deck EOD", "she
 * will send the NDA"). Such a sentence is no interaction: an impression without a rating would be the last one, and hide how
 * we really left it. A channel, a rating (also one in doubt), minutes, an outcome, a day, a word of note, or a deed that
 * they saw ("sent the quote") make it one.
 */
export function impressionOf(reading: Reading, context: EntriesContext): NewEntry | undefined {
  const { contact, newId, now, sentence } = context;
  if (isNoNote(reading) && reading.chips.every(isOnlyToDo)) return undefined;
  const understood = reading.understood.map(([from, to]) => ({ from, to }));
  const data = {
    happenedAt: happenedAt(reading, now),
    ...reading.chips.reduce(withFact, {}),
    ...(understood.length && { understood }),
    ...(reading.isOneWay && { oneWay: true }),
  };
  const text = { note: reading.note, sentence };
  return { kind: 'impression.left', entity: newId(), contact, data, text };
}

// "send it asap": a time that nobody can read stands in the note, and says nothing of a talk.
function isNoNote({ rest, chips }: Reading): boolean {
  const unread = chips.flatMap((chip) =>
    'when' in chip && chip.when && !chip.when.known && chip.when.unread !== undefined
      ? [chip.when.unread]
      : [],
  );
  return rest === '' || unread.includes(rest);
}

function isOnlyToDo(chip: Chip): boolean {
  switch (chip.type) {
    case 'promise':
    case 'theirs':
    case 'message':
    case 'request':
    case 'ask':
    case 'like':
    case 'meeting':
    case 'handed':
    case 'offer':
      return true;
    // What writes nothing of its own would be lost.
    case 'fact':
      return isFactKept(chip);
    case 'keeps':
      return (chip.unseen ?? chip.isOff) === true && !chip.doubtful;
    default:
      return false;
  }
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
