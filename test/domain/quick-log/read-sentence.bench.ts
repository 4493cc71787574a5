import { bench, describe } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { hundredSentences, openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

const context = tuesday(openWithContact);

describe('reading', () => {
  bench('a hundred sentences', () => {
    for (const [typed] of hundredSentences) readSentence(typed, context);
  });

  bench('a pasted letter of promises', () => {
    readSentence("I'll send x by Fri, ".repeat(500), context);
  });
});
