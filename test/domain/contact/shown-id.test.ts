import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownId } from '../../../src/domain/contact/shown-id';
import { displayName } from '../../../src/popup/person';
import { refWords } from '../../../src/sidebar/ref-words';
import { say } from '../../popup/say';

describe('the id of a record, among our words', () => {
  it.each([
    ['a number', '151', '151'],
    ['words', 'Ana Ruiz-Acme', 'Ana Ruiz-Acme'],
    ['letters of another alphabet, isolated', 'דנה', '\u2068דנה\u2069'],
    ['joiners that a script needs', 'می\u200cخواهم', '\u2068می\u200cخواهم\u2069'],
    ['turned text', '\u202e151', '%E2%80%AE151'],
    ['an isolate that is closed too often', '1\u2069\u2067', '1%E2%81%A9%E2%81%A7'],
    ['marks of direction', '15\u200f1', '15%E2%80%8F1'],
    ['letters of no width', '1\u200b51\ufeff', '1%E2%80%8B51%EF%BB%BF'],
    ['line breaks and control characters', '1\r\n\u00855\u20281', '1%0D%0A%C2%855%E2%80%A81'],
    ['unseen tags', '1\u{e0041}', '1%F3%A0%81%81'],
    ['half a character', '1\ud83d', '\u20681\ufffd\u2069'],
  ])('has %s', (_, id, shown) => {
    expect(shownId(id)).toBe(shown);
  });

  it('disturbs no word around it, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (id) => {
        const ref = { crm: 'demo', tenant: '-', kind: 'contact', id };
        for (const words of [
          refWords(ref, 'Demo', say),
          displayName({ owner: '', onScreen: '', ref }, say, () => 'Demo'),
        ]) {
          expect(words).toMatch(/^\w+ (?:[ -~]*|\u2068.*\u2069) in Demo$/u);
          expect(words.replace(/^(\w+ )\u2068(.*)\u2069/u, '$1$2')).not.toMatch(/[\p{Cc}\p{Bidi_C}\p{Cs}]/u);
        }
      }),
    );
  });
});
