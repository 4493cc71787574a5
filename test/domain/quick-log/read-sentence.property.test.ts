import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../src/domain/quick-log/write/entries-of';
import { allNote } from '../../../src/domain/quick-log/all-note';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { Chip } from '../../../src/domain/quick-log/reading';
import { countLookups } from '../../count-lookups';
import { hundredSentences, openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

const context = tuesday(openWithContact);
const sentences = hundredSentences.map(([typed]) => typed);

/** Sentences that are nearly right, and strings that are nothing of the kind. */
const anySentence = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom(...sentences),
          fc.constantFrom(', ', '. ', ' - ', '"', '\n', '\0', 'İ', '\ud83d', '\u202e', ' if '),
        ),
        {
          maxLength: 8,
        },
      )
      .map((pieces) => pieces.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...sentences).chain((s) => fc.nat(s.length).map((n) => s.slice(0, n))),
  },
);

describe('any string at all', () => {
  test('is read without an error, and every chip stands inside the sentence', () => {
    fc.assert(
      fc.property(anySentence, (typed) => {
        const { chips } = readSentence(typed, context);
        for (const { span } of chips) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(typed.length);
          expect(span[0]).toBeLessThanOrEqual(span[1]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('is read the same way twice, with keys that no two chips share', () => {
    fc.assert(
      fc.property(anySentence, (typed) => {
        const reading = readSentence(typed, context);
        expect(readSentence(typed, context)).toEqual(reading);
        const keys = reading.chips.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 200 },
    );
  });

  test('loses no word: each stands in the rest or under a chip', () => {
    fc.assert(
      fc.property(anySentence, (typed) => {
        const { chips, note, rest } = readSentence(typed, context);
        expect(note).toBe(typed.trim());
        const covered = chips.map(({ span }) => typed.slice(...span)).join(' ');
        const words = typed.match(/[a-z]{2,}/giu) ?? [];
        const joins = /^(?:and|then|but|so|also|plus|und|dann|aber|sowie|et|puis|mais|ensuite)$/iu;
        expect(words.filter((word) => !joins.test(word) && !`${covered} ${rest}`.includes(word))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('with every chip dropped, is note from end to end', () => {
    fc.assert(
      fc.property(anySentence, (typed) => {
        const { chips } = readSentence(typed, context);
        const drops = chips.map(({ key }) => ({ key, change: 'drop' as const }));
        expect(readSentence(typed, context, drops)).toMatchObject(allNote(typed));
      }),
      { numRuns: 200 },
    );
  });

  test('saves no doubtful rating', () => {
    fc.assert(
      fc.property(anySentence, (typed) => {
        const reading = readSentence(typed, context);
        const doubtful = reading.chips.some((chip: Chip) => chip.type === 'rating' && chip.doubtful);
        const saved = entriesOf(reading, {
          contact: 'c',
          sentence: typed,
          now: context.now,
          zone: context.zone,
          newId: () => 'id',
        });
        const rated = saved.some(
          (entry) => entry.kind === 'impression.left' && entry.data.rating !== undefined,
        );
        expect(doubtful && rated).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the work of reading', () => {
  // A count of lookups, as a clock would measure how busy the machine is.
  test.each([
    ['commas', ', '],
    ['spaces', ' '],
    ['one word', 'a'],
    ['promises', "I'll send x by Fri, "],
    ['quotation marks', '"I\'ll '],
    ['names', 'Anna Bell '],
    ['digits', '12 '],
    ['conditions', 'if they '],
    ['weekdays', 'tues 3 '],
    ['deadlines', 'I will by '],
    ['German', 'ich schicke ihm das '],
    ['emoji', '👍'],
    ['lone surrogates', '\ud83d'],
    ['line breaks', '\n'],
    ['dashes', ' - '],
    ['dots', '.'],
  ])('grows with the length of %s and not with its square', (_, piece) => {
    expect(lookups(piece, 2_000)).toBeLessThan(2.2 * lookups(piece, 1_000));
  });

  test('ends where a sentence ends and a pasted letter goes on', () => {
    const promise = "I'll send x by Fri, ";
    expect(lookups(promise, 10_000)).toBeLessThanOrEqual(lookups(promise, 4_000));
  });
});

function lookups(piece: string, length: number): number {
  const typed = piece.repeat(Math.ceil(length / piece.length));
  return countLookups(() => readSentence(typed, context));
}
