import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectedWords } from '../../../src/domain/promise/selected-words';

describe('selectedWords', () => {
  it.each([
    ['several lines', 'Send the\n  revised\tquote', 'Send the revised quote'],
    ['a quotation', '“Send the quote.”', 'Send the quote'],
    ['marks that turn the direction of text', 'Send\u202Ethe quote', 'Send the quote'],
    ['markup, which stays text', '<b>Send</b>', '<b>Send</b>'],
    ['nothing', ' \n ', ''],
  ])('makes one line from %s', (_, text, words) => {
    expect(selectedWords(text)).toBe(words);
  });

  it('is short, on one line and well-formed, whatever a page contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const words = selectedWords(text);
        expect(words.length).toBeLessThanOrEqual(282);
        expect(words).not.toMatch(/[\n\r\t\u202E\0]/u);
        expect(words.isWellFormed()).toBe(true);
      }),
    );
  });
});
