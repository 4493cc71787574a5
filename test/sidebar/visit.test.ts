import { describe, expect, it } from 'vitest';
import type { PageContact } from '../../src/sidebar/page-state';
import { visitAfter, type Visit } from '../../src/sidebar/visit';

const ref = (id: string) => ({ crm: 'x', tenant: '-', kind: 'k', id });
const at = (epoch: number, id: string, name?: string, witness = false): PageContact => ({
  epoch,
  ref: ref(id),
  crmName: 'X',
  address: 'https://x.example/',
  linked: [],
  ...(name ? { facts: { name, witness } } : {}),
});
const seenAt = (...looks: (PageContact | undefined)[]) => {
  let visit: Visit | undefined;
  return looks.map((look) => {
    const { visit: next, seen } = visitAfter(visit, look);
    visit = next;
    return seen;
  });
};

describe('a visit', () => {
  it('reports the first name it sees', () => {
    expect(seenAt(at(1, 'a'), at(1, 'a', 'Zoë'))).toEqual([undefined, 'first']);
  });

  it('reports nothing if the same record is read again, or has another address', () => {
    expect(seenAt(at(1, 'a', 'Zoë'), at(1, 'a', 'Zoë'), at(2, 'a'), at(2, 'a', 'Zoë'))).toEqual([
      'first',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('reports more if the name changed or a witness was found, and stays the same visit', () => {
    expect(seenAt(at(1, 'a', 'Ben'), at(1, 'a', 'Zoë'), at(1, 'a', 'Zoë', true))).toEqual([
      'first',
      'more',
      'more',
    ]);
  });

  it('starts again after another record, and after no record', () => {
    expect(seenAt(at(1, 'a', 'Zoë'), at(2, 'b'), at(3, 'a', 'Zoë'))).toEqual(['first', undefined, 'first']);
    expect(seenAt(at(1, 'a', 'Zoë'), undefined, at(3, 'a', 'Zoë'))).toEqual(['first', undefined, 'first']);
  });
});
