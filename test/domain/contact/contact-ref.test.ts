import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refKey } from '../../../src/domain/contact/contact-ref';
import { refOfKey } from '../../../src/domain/contact/ref-of-key';

const part = fc.string({ unit: 'grapheme', minLength: 1 });
const ref = fc.record({ crm: part, tenant: part, kind: part, id: part });

describe('refKey', () => {
  it('can be read back into its ref, whatever the parts contain', () => {
    fc.assert(
      fc.property(ref, (r) => {
        expect(refOfKey(refKey(r))).toEqual(r);
      }),
    );
  });

  it('keeps parts apart that contain the separator', () => {
    const a = refKey({ crm: 'x', tenant: 'a|b', kind: 'c', id: '1' });
    const b = refKey({ crm: 'x', tenant: 'a', kind: 'b|c', id: '1' });
    expect(a).not.toBe(b);
  });

  it('survives a lone surrogate', () => {
    expect(() => refKey({ crm: 'x', tenant: '-', kind: 'k', id: 'a\uD800' })).not.toThrow();
  });

  it.each(['', 'a|b|c', 'a|b|c|d|e', 'a|b|c|%'])('refuses %j, which is not a key', (text) => {
    expect(refOfKey(text)).toBeUndefined();
  });
});
