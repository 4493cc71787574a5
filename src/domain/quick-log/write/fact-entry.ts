import { begin } from '../../cadence/entries';
import { firstDaysOf, ruleOf, type Rhythm } from '../../cadence/rule';
import type { NewEntry } from '../../journal/entry';
import type { Chip } from '../reading';

type FactChip = Extract<Chip, { type: 'fact' }>;

/** What a fact's entry needs beside its chip. */
interface FactContext {
  readonly contact: string;
  /** Epoch ms. */
  readonly at: number;
  readonly newId: () => string;
}

/** Whether a fact is kept by an entry of its own: it is in no doubt, and what the entry needs was said. */
export const isFactKept = (chip: FactChip): boolean =>
  !chip.doubtful && factEntries(chip, { contact: '', at: 0, newId: () => '' }).length > 0;

/** Returns the entry that keeps a fact; none where what it needs was not said. */
export function factEntries(chip: FactChip, { contact, at, newId }: FactContext): NewEntry[] {
  const about = { entity: newId(), contact };
  const { words, day, rhythm, whom = words } = chip;
  switch (chip.fact) {
    case 'birthday':
      return day
        ? [{ ...about, kind: 'occasion.noted', data: { day, yearly: true }, text: { what: words } }]
        : [];
    case 'renewal':
      return day ? [{ ...about, kind: 'renewal.dated', data: { day }, text: { what: words } }] : [];
    case 'gift':
      return [{ ...about, kind: 'gift.thought', data: {}, text: { what: words } }];
    case 'given':
      return [
        { ...about, kind: 'gift.thought', data: {}, text: { what: words } },
        { ...about, kind: 'gift.given', data: { givenAt: at, how: 'in-person' }, text: {} },
      ];
    case 'cadence':
      return rhythm && day ? cadenceEntries({ words, rhythm, day }, { contact, at, newId }) : [];
    case 'told':
    case 'sent':
      return [
        {
          ...about,
          kind: 'mention.heard',
          data: { heardAt: at, good: true, sent: chip.fact === 'sent' },
          text: { whom },
        },
      ];
    case 'expects':
      return [
        {
          ...about,
          kind: 'expectation.set',
          data: day ? { due: { type: 'day', day } } : {},
          text: { said: words },
        },
      ];
  }
}

interface SaidRhythm {
  readonly words: string;
  readonly rhythm: Rhythm;
  /** The first day, ISO. */
  readonly day: string;
}

/** A rhythm is seen by its promises, so the first of them is made with it. */
function cadenceEntries({ words, rhythm, day }: SaidRhythm, { contact, newId }: FactContext): NewEntry[] {
  const promise = { id: newId(), contact, due: { type: 'day' as const, day }, text: { words } };
  const made: NewEntry = {
    kind: 'promise.made',
    entity: promise.id,
    contact,
    data: { by: 'us', due: promise.due },
    text: promise.text,
  };
  return [made, ...begin(promise, newId(), ruleOf(rhythm, day), firstDaysOf(rhythm, day))];
}
