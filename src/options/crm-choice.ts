import type { Crm } from '../crm/crm';

/** Gives the CRMs whose name has every word of the query, supported ones first, each group by name. */
export function choicesOf(crms: readonly Crm[], query: string): Crm[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = crms.filter((crm) => words.every((word) => plain(crm.name).includes(word)));
  return found.toSorted((a, b) => weight(a) - weight(b) || a.name.localeCompare(b.name));
}

/** Gives the CRMs that can stand at an address of the user's own: some shape of theirs names no host. Not taught ones: they know their origin. */
export const selfHostable = (crms: readonly Crm[]): Crm[] =>
  choicesOf(
    crms.filter(({ id, shapes }) => !id.startsWith('taught-') && shapes.some((shape) => !shape.host)),
    '',
  );

/** Gives every host that turning these CRMs on asks for, each once. */
export const hostsOf = (crms: readonly Crm[]): string[] => [...new Set(crms.flatMap((crm) => crm.hosts))];

const weight = ({ standing }: Crm) => (standing === 'supported' ? 0 : 1);

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
