import type { Crm } from '../crm/crm';
import type { TaughtCrm } from '../crm/taught/taught-crm';

const maxLength = 60;
/** So much of a host's end is always shown, if it has that. */
const leastTail = 20;

/** Returns a taught CRM with its host in its name if the name has a known CRM's in it: a file could pass itself off as that one. */
export function withTellingName(taught: TaughtCrm, known: readonly Crm[]): TaughtCrm {
  const { host } = new URL(taught.origin);
  const words = wordsOf(taught.name);
  const isBorrowed = known.some(({ name }) => words.includes(wordsOf(name)));
  if (!isBorrowed || taught.name.endsWith(`${host.slice(-leastTail)})`)) return taught;
  const name = taught.name.slice(0, maxLength / 2);
  const room = maxLength - name.length - ' ()'.length;
  // The end of a host tells whose it is.
  const shown = host.length > room ? `…${host.slice(1 - room)}` : host;
  return { ...taught, name: `${name} (${shown})` };
}

const wordsOf = (name: string) =>
  ` ${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
