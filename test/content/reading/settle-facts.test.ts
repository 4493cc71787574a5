import { describe, expect, it } from 'vitest';
import { hasSettled, noFormer } from '../../../src/content/reading/settle-facts';

const named = (name: string, witness = false) => ({ name, witness });
const first = { former: noFormer, last: undefined, atEnd: false };
const after = (...marks: string[]) => ({ marks: new Set(marks), unfinished: false });

describe('what a page shows has settled', () => {
  it('when two reads in a row agree', () => {
    expect(hasSettled(named('Ana'), first)).toBe(false);
    expect(hasSettled(named('Ana'), { ...first, last: named('Bo') })).toBe(false);
    expect(hasSettled(named('Ana'), { ...first, last: { ...named('Ana'), phone: '1' } })).toBe(false);
    expect(hasSettled(named('Ana'), { ...first, last: named('Ana') })).toBe(true);
  });

  it('at once with the record’s own id beside the name', () => {
    const former = { marks: new Set(['Ana']), unfinished: true };
    expect(hasSettled(named('Ana', true), { ...first, former })).toBe(true);
  });

  it.each([{ atEnd: false }, { atEnd: true }])(
    'never while it shows a name that stood there before the move (%j)',
    (when) => {
      const former = after('Ana', 'ana@example.com');
      expect(hasSettled(named('Ana'), { ...when, former, last: named('Ana') })).toBe(false);
      expect(hasSettled(named('Bo'), { ...when, former, last: named('Bo') })).toBe(true);
    },
  );

  it('never while the new name stands beside the former e-mail address', () => {
    const bo = { ...named('Bo'), email: 'ana@example.com' };
    expect(hasSettled(bo, { former: after('Ana', 'ana@example.com'), last: bo, atEnd: true })).toBe(false);
  });

  it('though colleagues share company and phone', () => {
    const bo = { ...named('Bo'), company: 'Acme', phone: '1' };
    expect(hasSettled(bo, { ...first, former: after('Ana'), last: bo })).toBe(true);
  });

  it('only at the end after a record that was left before its own name came: that name may come now', () => {
    const former = { marks: new Set<string>(), unfinished: true };
    expect(hasSettled(named('Bo'), { former, last: named('Bo'), atEnd: false })).toBe(false);
    expect(hasSettled(named('Bo'), { former, last: named('Bo'), atEnd: true })).toBe(true);
  });

  it('without a name only at the end', () => {
    const nameless = { company: 'Acme', witness: true };
    expect(hasSettled(nameless, { ...first, last: nameless })).toBe(false);
    expect(hasSettled(nameless, { ...first, last: nameless, atEnd: true })).toBe(true);
  });
});
