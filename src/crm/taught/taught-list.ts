import { taughtCrmOf, type TaughtCrm } from './taught-crm';

export type TaughtList = readonly TaughtCrm[];

const mostTaught = 100;

/** Gives the taught CRMs out of what is stored; what is none is left out. */
export const taughtListOf = (data: unknown): TaughtCrm[] =>
  Array.isArray(data) ? data.slice(0, mostTaught).flatMap((one) => taughtCrmOf(one) ?? []) : [];

/** Gives the list with a CRM in it, in place of one that has its id. */
export const withTaught = (list: TaughtList, one: TaughtCrm): TaughtCrm[] => [
  ...list.filter(({ id }) => id !== one.id),
  one,
];

/** Gives a free id for a CRM at an origin: `taught-crm-acme-example`. Its refs carry it, so it never changes. */
export function freeId(origin: string, list: TaughtList): string {
  const word = new URL(origin).host.replace(/[^a-z0-9]+/g, '-').slice(0, 48);
  const taken = new Set(list.map(({ id }) => id));
  const ids = Array.from({ length: mostTaught + 1 }, (_, n) => `taught-${word}${n === 0 ? '' : `-${n + 1}`}`);
  return ids.find((id) => !taken.has(id)) ?? `taught-${word}`;
}

/** A file that cannot be imported, and why. */
export type BadFile = 'too-long' | 'no-json' | 'no-taught-crm';

/** A file longer than this (bytes, or UTF-16 units of its text) is none of ours. */
export const longestFile = 100_000;

/** Reads a taught CRM from a file's text, as another user has exported it. */
export function readTaughtFile(text: string): TaughtCrm | BadFile {
  if (text.length > longestFile) return 'too-long';
  try {
    return taughtCrmOf(JSON.parse(text)) ?? 'no-taught-crm';
  } catch {
    return 'no-json';
  }
}
