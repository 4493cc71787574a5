import { describe, expect, it } from 'vitest';
import type { PageContact } from '../../src/sidebar/page-state';
import { afterLook, type Visit } from '../../src/sidebar/visit';

const ref = (id: string) => ({ crm: 'x', tenant: '-', kind: 'k', id });
const at = (epoch: number, id: string, name?: string, witness = false): PageContact => ({
  epoch,
  ref: ref(id),
  crmName: 'X',
  address: 'https://x.example/',
  linked: [],
  ...(name ? { facts: { name, witness } } : {}),
});
const news = (...looks: (PageContact | undefined)[]) => {
  let visit: Visit | undefined;
  return looks.map((look) => {
    const { visit: next, told } = afterLook(visit, look);
    visit = next;
    return told;
  });
};

describe('a look at the page', () => {
  it('is the first that tells of a name', () => {
    expect(news(at(1, 'a'), at(1, 'a', 'Zoë'))).toEqual([undefined, 'first']);
  });

  it('tells nothing new where the same record is read again, or has another address', () => {
    expect(news(at(1, 'a', 'Zoë'), at(1, 'a', 'Zoë'), at(2, 'a'), at(2, 'a', 'Zoë'))).toEqual([
      'first',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells more where the name changed, or a witness came, and is the same visit still', () => {
    expect(news(at(1, 'a', 'Ben'), at(1, 'a', 'Zoë'), at(1, 'a', 'Zoë', true))).toEqual([
      'first',
      'more',
      'more',
    ]);
  });

  it('is another visit after another record, and after no record', () => {
    expect(news(at(1, 'a', 'Zoë'), at(2, 'b'), at(3, 'a', 'Zoë'))).toEqual(['first', undefined, 'first']);
    expect(news(at(1, 'a', 'Zoë'), undefined, at(3, 'a', 'Zoë'))).toEqual(['first', undefined, 'first']);
  });
});
