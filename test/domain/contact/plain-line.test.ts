import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine } from '../../../src/domain/contact/plain-line';
import { recordAddress } from '../../../src/domain/contact/record-address';
import { selectedWords } from '../../../src/domain/promise/selected-words';
import { fastGrowth, growths } from '../../growth/growth-of';
import { patternsIn } from '../../growth/note-patterns';

describe('a line from somebody else', () => {
  it.each([
    ['turned text', 'Ana \u202eziuR\u202c', 'Ana ziuR'],
    ['an isolate that is never closed', '\u2067Ana', 'Ana'],
    ['marks of direction', 'A\u200ena\u200f', 'Ana'],
    ['letters of no width', 'An\u200ba\ufeff Ru\u00adiz', 'Ana Ruiz'],
    ['unseen tags', 'Ana\u{e0041}\u{e0042}', 'Ana'],
    ['piled marks', `A${'\u0301'.repeat(50)}na`, `A${'\u0301'.repeat(4)}na`],
    ['line breaks and control characters', 'Ana\r\n\0\u001b[31m Ruiz', 'Ana [31m Ruiz'],
    ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['an address that runs', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['a name of right-to-left letters', 'דנה כהן', 'דנה כהן'],
    ['joiners that a script needs', 'می\u200cخواهم 👩\u200d💻', 'می\u200cخواهم 👩\u200d💻'],
    ['nothing to see', '\u200b\u202e \u2060', ''],
  ])('has %s made plain', (_, text, line) => {
    expect(plainLine(text, 300)).toBe(line);
  });

  it('is short and clean whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = plainLine(text, 100);
        expect([...line].length).toBeLessThanOrEqual(100);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_C}]/u);
        expect(line.trim()).toBe(line);
      }),
    );
  });

  it.each([plainLine, selectedWords])('is made of a megabyte as quickly as of a page', (make) => {
    for (const piece of ['a', ' ', '"', '\u202e', '<b>', '\u0301', 'a\n'])
      expect(make(piece.repeat(1_000_000 / piece.length), 300).length).toBeLessThanOrEqual(600);
  });

  it('is made by patterns that grow no faster than it, or stand on a bounded text', () => {
    const patterns = patternsIn(() => {
      plainLine('Ana  \u202eRuiz', 300);
      recordAddress('https://crm.example/a?id=7&token=x&name=y#sid=3');
    });
    expect(patterns.length).toBeGreaterThan(3);
    expect(patterns.flatMap((one) => fastGrowth(one, undefined, growths.asItsText) ?? [])).toEqual([]);
  });
});
