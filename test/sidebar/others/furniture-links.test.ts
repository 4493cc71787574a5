import { describe, expect, it } from 'vitest';
import type { ContactRef } from '../../../src/domain/contact/contact-ref';
import { furnitureLinks } from '../../../src/sidebar/others/furniture-links';

const ref = (id: string): ContactRef => ({ crm: 'espocrm', tenant: 'crm.acme.example', kind: 'Contact', id });
const page = (id: string, company: string | undefined, ...linked: string[]) => ({
  ref: ref(id),
  linked: linked.map(ref),
  facts: { witness: true, ...(company === undefined ? {} : { company }) },
});

/** What is left of the links of the last of these pages. */
function lastOf(...pages: readonly ReturnType<typeof page>[]): string[] {
  const tell = furnitureLinks();
  const left = pages.map((one) => tell(one).map(({ id }) => id));
  return left.at(-1) ?? [];
}

describe('a link on a record’s page', () => {
  it('is furniture once it has stood on records of three companies', () => {
    expect(
      lastOf(page('ana', 'Lind', 'x', 'boss'), page('bo', 'Acme', 'x'), page('cy', 'Orion', 'x', 'dee')),
    ).toEqual(['dee']);
  });

  it('is the record’s own if it stands on records of one company, however many', () => {
    const [a, b, c] = [page('ana', 'Lind', 'x'), page('bo', 'lind ', 'x'), page('cy', 'Lind', 'x')];
    expect(lastOf(a, b, c)).toEqual(['x']);
  });

  it('is the record’s own on two deals of different companies', () => {
    expect(lastOf(page('deal 1', 'Lind', 'ana'), page('deal 2', 'Acme', 'ana'))).toEqual(['ana']);
  });

  it('is not judged by pages that name no company', () => {
    const [a, b, c] = [page('1', undefined, 'x'), page('2', undefined, 'x'), page('3', undefined, 'x')];
    expect(lastOf(a, b, c)).toEqual(['x']);
  });

  it('is judged once for each record, by what its page says last', () => {
    const early = page('ana', 'Acme', 'x');
    expect(lastOf(early, page('ana', 'Lind', 'x'), page('bo', 'Acme', 'x'), page('bo', 'Acme', 'x'))).toEqual(
      ['x'],
    );
  });
});
