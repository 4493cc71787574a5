import type { NewEntry } from '../../journal/entry';
import { closingEntry } from './closing-entry';
import type { EntriesContext } from './entries-context';

import { factEntries } from './fact-entry';
import { happenedAt } from './happened-at';
import { impressionOf } from './impression-of';
import type { Chip, DueReading, Reading } from '../reading';

/** The reading that an entry belongs to, and whether the impression keeps the whole sentence. */
interface Around extends EntriesContext {
  readonly reading: Reading;
  readonly exact: boolean;
}

/**
 * Returns the entries that a reading makes. The sentence is never lost: it stands whole in the impression, and where
 * none was left (a sentence of nothing but promises) each part keeps its words just as they were typed.
 */
export function entriesOf(reading: Reading, context: EntriesContext): NewEntry[] {
  const impression = impressionOf(reading, context);
  const around = { ...context, reading, exact: impression === undefined };
  const entries = reading.chips.flatMap((chip) => entryOf(chip, around));
  return impression ? [impression, ...entries] : entries;
}

function entryOf(chip: Chip, around: Around): NewEntry[] {
  const { contact, newId } = around;
  switch (chip.type) {
    case 'promise':
    case 'theirs':
    case 'message':
      return [promiseMade(chip, around)];
    case 'request':
      return [requestMade(chip, around)];
    case 'ask':
      return [{ kind: 'matter.noticed', entity: newId(), contact, data: {}, text: { about: chip.words } }];
    case 'like':
      return [{ kind: 'like.noted', entity: newId(), contact, data: {}, text: { what: chip.words } }];
    case 'outcome':
      // What they signed makes them a customer (F1).
      return chip.outcome === 'signed' && !chip.doubtful
        ? [{ kind: 'contact.signed', entity: contact, contact, data: {}, text: {} }]
        : [];
    case 'meeting':
      return [meetingPlanned(chip, around)];
    case 'handed':
      return [{ kind: 'promise.reworded', entity: chip.promise, contact, data: {}, text: { who: chip.who } }];
    case 'fact':
      // What is in doubt is not kept for good.
      return chip.doubtful
        ? []
        : factEntries(chip, { contact, newId, at: happenedAt(around.reading, around.now) });
    case 'keeps':
    case 'asked':
      // What is in doubt closes nothing; its words stand in the note.
      return chip.doubtful ? [] : [closed(chip, around)];
    default:
      return [];
  }
}

function closed(chip: Extract<Chip, { type: 'keeps' | 'asked' }>, around: Around): NewEntry {
  const { contact, newId, reading, now } = around;
  const at = happenedAt(reading, now);
  if (chip.type === 'keeps')
    return closingEntry(chip, {
      contact,
      newId,
      at,
      rating: ratingOf(reading),
      sentence: around.exact ? around.sentence.trim() : undefined,
    });
  const text = chip.done ? { answer: chip.done } : {};
  return { kind: 'matter.asked', entity: chip.closes, contact, data: { askedAt: at }, text };
}

function ratingOf({ chips }: Reading) {
  const sure = chips.find((chip) => chip.type === 'rating' && !chip.doubtful);
  return sure?.type === 'rating' ? sure.rating : undefined;
}

function meetingPlanned(chip: Extract<Chip, { type: 'meeting' }>, around: Around): NewEntry {
  const typed = around.exact && { sentence: around.sentence.trim() };
  const { contact } = around;
  const due = dueOf(chip.when);
  if (chip.moves)
    return { kind: 'meeting.moved', entity: chip.moves.id, contact, data: { due }, text: { ...typed } };
  const data = { due, ...(chip.channel && { channel: chip.channel }) };
  const text = { what: chip.words, ...typed };
  return { kind: 'meeting.planned', entity: around.newId(), contact, data, text };
}

type Promised = Extract<Chip, { type: 'promise' | 'theirs' | 'message' }>;

function promiseMade(chip: Promised, around: Around): NewEntry {
  const doubtful = chip.doubtful || (chip.when.known && chip.when.doubtful);
  return {
    kind: 'promise.made',
    entity: around.newId(),
    contact: around.contact,
    data: {
      by: chip.type === 'theirs' ? 'them' : 'us',
      due: dueOf(chip.when),
      ...(doubtful ? { doubtful } : {}),
      ...(chip.type === 'message' ? { cause: 'message' } : {}),
    },
    text: { words: wordsOf(chip, around) },
  };
}

const wordsOf = ({ span, words }: Chip & { readonly words: string }, { exact, sentence }: Around) =>
  (exact && sentence.slice(...span).trim()) || words;

const dueOf = (when: DueReading) => (when.known ? when.due : when.fallback);

type Requested = Extract<Chip, { type: 'request' }>;

function requestMade(chip: Requested, around: Around): NewEntry {
  const { when, answer: given } = chip;
  const data = { ...(when?.known ? { due: when.due } : {}), ...(given ? { answer: given } : {}) };
  const text = { what: wordsOf(chip, around) };
  return { kind: 'request.made', entity: around.newId(), contact: around.contact, data, text };
}
