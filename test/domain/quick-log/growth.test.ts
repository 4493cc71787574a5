import { de, en, fr } from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { ordinaryPlaces, TooLongToRead } from '../../../src/domain/quick-log/reading-limit';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { fastGrowth, plainPieces } from '../../growth/growth-of';
import { hearPatterns, patternsIn } from '../../growth/note-patterns';
import { freshSentences } from './fresh-sentences';
import { hundredSentences, openWithContact } from './hundred-sentences';
import { laterSentences } from './later-sentences';
import { mendedSentences } from './mended-sentences';
import { tuesday } from './tuesday';
import { twentyFive } from './twenty-five';

const context = tuesday(openWithContact);
const sentences = [
  ...twentyFive,
  ...hundredSentences,
  ...freshSentences,
  ...laterSentences,
  ...mendedSentences,
].map(([typed]) => typed);
const words = [...new Set(sentences.flatMap((sentence) => sentence.split(/(?<=\s)/u)))];
const repeated = (piece: string, letters: number) =>
  piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);

/** Whole sentences, their words and pairs of words, and single letters; the words that once froze everything come first. */
const pieces = [
  'they ',
  'they said ',
  'it is ',
  'they finally said ',
  ...plainPieces,
  ...words.filter((_, i) => i % 31 === 0),
  ...words.filter((_, i) => i % 41 === 0).map((word, i) => `${word.trim()} ${words[i * 5] ?? ''} `),
  ...sentences.filter((_, i) => i % 19 === 0).map((sentence) => `${sentence} `),
];

describe('no sentence can hold up the page', () => {
  it('no pattern of the grammar grows faster than with the square of its text', () => {
    const ofChrono = patternsIn(() => {
      for (const text of sentences) for (const { casual } of [en, de, fr]) casual.parse(text);
    });
    const chrono = new Set(ofChrono.map(String));
    const ours = patternsIn(() => {
      for (const text of sentences) readSentence(text, context);
    }).filter((pattern) => !chrono.has(String(pattern)));
    expect(ours.length).toBeGreaterThan(300);
    const grown = ours.flatMap((pattern) => {
      const growth = fastGrowth(pattern, ['they ', 'they said ', 'it is ', ...plainPieces]);
      return growth ? [`${growth} /${pattern.source.slice(0, 200)}/`] : [];
    });
    expect(grown).toEqual([]);
  });

  it('the whole reading runs no more patterns than the square of its text explains', () => {
    for (const piece of pieces) {
      const half = patternsRun(repeated(piece, 300));
      expect(patternsRun(repeated(piece, 600)), piece).toBeLessThan(half * 4.6 + 3000);
    }
  });

  it('looks at the clock often, whatever stands in 4,000 letters', () => {
    for (const piece of pieces.slice(0, 4 + plainPieces.length))
      expect(longestUnwatched(repeated(piece, 4000)), piece).toBeLessThan(60_000);
  });

  // What takes time that grows with the square of the text takes minutes here.
  it.each([' ', ' and', 'a', '. ', ', ', '\n', '++ ', '"', '0'])(
    'reads a megabyte of %j to its end',
    (piece) => {
      const typed = `call ++ hello ${repeated(piece, 1_000_000)} x`;
      expect(readSentence(typed, context).note.length).toBeLessThanOrEqual(typed.length);
    },
  );

  it('gives up when its time is over', () => {
    let now = 0;
    const clock = () => (now += 1);
    expect(() => readSentence(repeated('a, ', 4000), { ...context, clock })).toThrow(TooLongToRead);
  });

  it('reads an ordinary sentence to its end, however slow the machine', () => {
    for (const sentence of sentences) {
      let now = 0;
      expect(
        () => readSentence(sentence, { ...context, clock: () => (now += 1000) }),
        sentence,
      ).not.toThrow();
    }
    expect(ordinaryPlaces).toBeLessThan(1000);
  });
});

function patternsRun(text: string): number {
  let runs = 0;
  hearPatterns(
    () => readSentence(text, context),
    () => (runs += 1),
  );
  return runs;
}

/** Returns how many patterns are run at most between two looks at the clock, or before the first or after the last. */
function longestUnwatched(text: string): number {
  let runs = 0;
  let longest = 0;
  const clock = () => {
    longest = Math.max(longest, runs);
    runs = 0;
    return 0;
  };
  hearPatterns(
    () => readSentence(text, { ...context, clock }),
    () => (runs += 1),
  );
  return Math.max(longest, runs);
}
