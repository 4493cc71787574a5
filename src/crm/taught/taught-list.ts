import { taughtCrmOf, type TaughtCrm } from './taught-crm';

export type TaughtList = readonly TaughtCrm[];

const maxTaught = 100;

/** Returns stored data as a list of taught CRMs; drops invalid ones. */
export const taughtListOf = (data: unknown): TaughtCrm[] =>
  Array.isArray(data) ? data.slice(0, maxTaught).flatMap((item) => taughtCrmOf(item) ?? []) : [];

/** Returns the list with a CRM added, or replaced if one has its id. */
export const withTaught = (list: TaughtList, added: TaughtCrm): TaughtCrm[] => [
  ...list.filter(({ id }) => id !== added.id),
  added,
];

/** Returns an unused id for a CRM at an origin: `taught-crm-acme-example`. Its refs contain it, so it never changes. */
export function freeId(origin: string, list: TaughtList): string {
  const word = new URL(origin).host.replace(/[^a-z0-9]+/g, '-').slice(0, 48);
  const taken = new Set(list.map(({ id }) => id));
  const ids = Array.from({ length: maxTaught + 1 }, (_, n) => `taught-${word}${n === 0 ? '' : `-${n + 1}`}`);
  return ids.find((id) => !taken.has(id)) ?? `taught-${word}`;
}

/** Why a file cannot be imported. */
export type BadFile = 'too-long' | 'no-json' | 'no-taught-crm';

/** Maximum length of a file (bytes, or UTF-16 units of its text). */
export const maxFileLength = 100_000;

/** Returns the taught CRM in the text of a file that another user has exported, or why there is none. */
export function readTaughtFile(text: string): TaughtCrm | BadFile {
  if (text.length > maxFileLength) return 'too-long';
  try {
    return taughtCrmOf(JSON.parse(text)) ?? 'no-taught-crm';
  } catch {
    return 'no-json';
  }
}
