import type { Crm } from '../crm/crm';

/** Returns the CRMs whose name contains every word of the query: supported ones first, then by name. Ignores case and accents. */
export function findCrms(crms: readonly Crm[], query: string): Crm[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = crms.filter((crm) => words.every((word) => plain(crm.name).includes(word)));
  return found.toSorted((a, b) => weight(a) - weight(b) || a.name.localeCompare(b.name));
}

/** Returns the CRMs that can be self-hosted, that is, have a shape that names no host. Taught CRMs are left out: their origin is known. */
export const selfHostable = (crms: readonly Crm[]): Crm[] =>
  findCrms(
    crms.filter(({ id, shapes }) => !id.startsWith('taught-') && shapes.some((shape) => !shape.host)),
    '',
  );

/** Returns the distinct host patterns that turning these CRMs on requests. */
export const hostsOf = (crms: readonly Crm[]): string[] => [...new Set(crms.flatMap((crm) => crm.hosts))];

const weight = ({ standing }: Crm) => (standing === 'supported' ? 0 : 1);

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
