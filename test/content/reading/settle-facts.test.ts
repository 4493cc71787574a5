import { describe, expect, it } from 'vitest';
import { hasSettled } from '../../../src/content/reading/settle-facts';

const named = (name: string, witness = false) => ({ name, witness });
const clean = { before: undefined, suspect: false, last: undefined };

describe('what a page shows has settled', () => {
  it('when two reads in a row agree', () => {
    expect(hasSettled(named('Ana'), clean)).toBe(false);
    expect(hasSettled(named('Ana'), { ...clean, last: named('Bo') })).toBe(false);
    expect(hasSettled(named('Ana'), { ...clean, last: named('Ana') })).toBe(true);
  });

  it('at once with the record’s own id beside the name', () => {
    expect(hasSettled(named('Ana', true), { before: 'Ana', suspect: true, last: undefined })).toBe(true);
  });

  it('never while the name is the one that stood there before the move', () => {
    expect(hasSettled(named('Ana'), { ...clean, before: 'Ana', last: named('Ana') })).toBe(false);
    expect(hasSettled(named('Bo'), { ...clean, before: 'Ana', last: named('Bo') })).toBe(true);
  });

  it('never after a record that was left before its own name came: that name may come now', () => {
    expect(hasSettled(named('Bo'), { before: 'Ana', suspect: true, last: named('Bo') })).toBe(false);
  });

  it('never without a name', () => {
    expect(hasSettled({ company: 'Acme', witness: true }, clean)).toBe(false);
  });
});
