import type { NewEntry } from '../journal/entry';
import { impressionOf } from './impression-of';
import type { Chip, DueReading, Reading } from './reading';

/** What the entries need beside the reading. */
export interface EntriesContext {
  /** Id of the contact that was on screen when typing began. */
  readonly contact: string;
  /** The sentence as typed. */
  readonly sentence: string;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the user. */
  readonly zone: string;
  /** Gives a new entity's id. */
  readonly newId: () => string;
}

/**
 * Gives the entries that a reading makes. The sentence is never lost: it stands whole in the impression, and where
 * none was left (a sentence of nothing but promises) each promise keeps its words just as they were typed.
 */
export function entriesOf(reading: Reading, context: EntriesContext): NewEntry[] {
  const impression = impressionOf(reading, context);
  const entries = reading.chips.flatMap((chip) => entryOf(chip, impression === undefined, context));
  return impression ? [impression, ...entries] : entries;
}

function entryOf(chip: Chip, exact: boolean, context: EntriesContext): NewEntry[] {
  const { contact, newId, now } = context;
  switch (chip.type) {
    case 'promise':
    case 'theirs':
    case 'message':
      return [promiseMade(chip, exact, context)];
    case 'request':
      return [
        {
          kind: 'request.made',
          entity: newId(),
          contact,
          data: requestData(chip),
          text: { what: chip.words },
        },
      ];
    case 'ask':
      return [{ kind: 'matter.noticed', entity: newId(), contact, data: {}, text: { about: chip.words } }];
    case 'like':
      return [{ kind: 'like.noted', entity: newId(), contact, data: {}, text: { what: chip.words } }];
    case 'keeps':
      // What is in doubt closes nothing; its words stand in the note.
      if (chip.doubtful) return [];
      return [
        {
          kind: 'promise.kept',
          entity: chip.closes,
          contact,
          data: { keptAt: now },
          text: { done: chip.done },
        },
      ];
    case 'asked':
      return [
        {
          kind: 'matter.asked',
          entity: chip.closes,
          contact,
          data: { askedAt: now },
          text: answer(chip.done),
        },
      ];
    default:
      return [];
  }
}

type Promised = Extract<Chip, { type: 'promise' | 'theirs' | 'message' }>;

function promiseMade(chip: Promised, exact: boolean, { contact, newId, sentence }: EntriesContext): NewEntry {
  const doubtful = chip.doubtful || (chip.when.known && chip.when.doubtful);
  const words = (exact && sentence.slice(...chip.span).trim()) || chip.words;
  return {
    kind: 'promise.made',
    entity: newId(),
    contact,
    data: {
      by: chip.type === 'theirs' ? 'them' : 'us',
      due: dueOf(chip.when),
      ...(doubtful ? { doubtful } : {}),
      ...(chip.type === 'message' ? { cause: 'message' } : {}),
    },
    text: { words },
  };
}

const dueOf = (when: DueReading) => (when.known ? when.due : when.fallback);

function requestData({ when, answer: given }: Extract<Chip, { type: 'request' }>) {
  return { ...(when?.known ? { due: when.due } : {}), ...(given ? { answer: given } : {}) };
}

const answer = (done: string) => (done ? { answer: done } : {});
