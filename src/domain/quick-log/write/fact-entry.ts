import { ruleOf } from '../../cadence/rule';
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

/** Gives the entry that keeps a fact; none where what it needs was not said. */
export function factEntries(chip: FactChip, { contact, at, newId }: FactContext): NewEntry[] {
  const about = { entity: newId(), contact };
  const { words, day, rhythm, whom = words } = chip;
  switch (chip.fact) {
    case 'birthday':
      return day
        ? [{ ...about, kind: 'occasion.noted', data: { day, yearly: true }, text: { what: words } }]
        : [];
    case 'renewal':
      return day ? [{ ...about, kind: 'renewal.dated', data: { day }, text: {} }] : [];
    case 'gift':
      return [{ ...about, kind: 'gift.thought', data: {}, text: { what: words } }];
    case 'given':
      return [
        { ...about, kind: 'gift.thought', data: {}, text: { what: words } },
        { ...about, kind: 'gift.given', data: { givenAt: at, how: 'in-person' }, text: {} },
      ];
    case 'cadence':
      return rhythm && day
        ? [
            {
              ...about,
              kind: 'cadence.begun',
              data: { rule: ruleOf(rhythm, day), from: day, days: [] },
              text: { words },
            },
          ]
        : [];
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
