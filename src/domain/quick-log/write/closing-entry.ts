import type { NewEntry } from '../../journal/entry';
import type { Rating } from '../../impression/rating';
import type { Chip } from '../reading';

type Keeps = Extract<Chip, { type: 'keeps' }>;

/** What a closing entry needs beside its chip. */
interface ClosingContext {
  readonly contact: string;
  /** When it was done (epoch ms). */
  readonly at: number;
  /** What they would say of us, where the sentence says it surely: a review's own rating. */
  readonly rating: Rating | undefined;
  readonly newId: () => string;
  /** The sentence as typed, where no impression keeps it. */
  readonly sentence?: string | undefined;
}

/** Returns the entry that closes what a chip keeps. */
export function closingEntry(
  chip: Keeps,
  { contact, at, rating, newId, sentence }: ClosingContext,
): NewEntry {
  const about = { entity: chip.closes, contact };
  switch (chip.thing) {
    case 'promise':
    case 'theirs':
      if (chip.isReleased) return { ...about, kind: 'promise.released', data: {}, text: { why: chip.done } };
      return { ...about, kind: 'promise.kept', data: { keptAt: at }, text: { done: chip.done } };
    case 'introduction':
      return { ...about, kind: 'introduction.made', data: { metAt: at }, text: {} };
    case 'step':
      return { ...about, kind: 'step.done', data: { doneAt: at }, text: {} };
    case 'gift':
      return { ...about, kind: 'gift.given', data: { givenAt: at, how: chip.how ?? 'in-person' }, text: {} };
    case 'request':
      return { ...about, kind: 'request.answered', data: { answer: chip.answer ?? 'granted' }, text: {} };
    case 'renewal':
      return {
        ...about,
        kind: 'renewal.decided',
        data: { how: chip.decided ?? 'renewed', decidedAt: at },
        text: {},
      };
    case 'meeting':
      return {
        ...about,
        kind: 'meeting.cancelled',
        data: { cancelledAt: at },
        text: sentence === undefined ? {} : { sentence },
      };
    case 'review':
      // What was due is the rhythm; that they were asked is a review of its own.
      return {
        kind: 'review.held',
        entity: newId(),
        contact,
        data: { heldAt: at, ...(rating && { rating }) },
        text: {},
      };
  }
}
