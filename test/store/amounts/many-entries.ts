import type { ContactRef } from '../../../src/domain/contact/contact-ref';
import type { Rating } from '../../../src/domain/impression/rating';
import type { EntryKind, NewEntry } from '../../../src/domain/journal/entry';

/** The newest entry is from this instant (epoch ms). */
export const now = Date.UTC(2026, 10, 24, 10);

const day = 24 * 60 * 60_000;
const ratings: readonly Rating[] = ['rave', 'positive', 'lukewarm', 'negative'];
const firstNames = ['Ana', 'Bo', 'Chidi', 'Dana', 'Eino', 'Farah', 'Goran', 'Hana', 'Ivo', 'Jun'];

/** The record of a contact in a CRM. */
export const refOf = (at: number): ContactRef => ({ crm: 'hubspot', tenant: '1', kind: '0-1', id: `${at}` });

/**
 * Returns the entries of this many contacts, each with ten impressions, a promise that was kept, a matter and a request. Only
 * the latest twenty have anything that is due, slides or happened this year, since most of a long book lies still.
 */
export function manyEntries(contacts: number): NewEntry[] {
  return Array.from({ length: contacts }, (_, at) => historyOf(at, at >= contacts - busy)).flat();
}

const busy = 20;

function historyOf(at: number, isBusy: boolean): NewEntry[] {
  const contact = `c${at}`;
  const since = now - (isBusy ? 60 : 500 + (at % 300)) * day;
  const entry = (kind: EntryKind, entity: string, said: object): NewEntry =>
    ({ kind, entity, contact, data: {}, text: {}, ...said }) as unknown as NewEntry;
  const name = `${firstNames[at % 10] ?? ''} Nr${at.toString(36)}x`;
  const impressions = Array.from({ length: 10 }, (_unused, i) =>
    entry('impression.left', `${contact} i${i}`, {
      data: { happenedAt: since + i * day, channel: 'call', rating: ratings[isBusy ? Math.floor(i / 3) : 1] },
      text: { note: `Talked about the offer number ${at} ${i}` },
    }),
  );
  const promise = (id: string, by: 'us' | 'them', due: string) =>
    entry('promise.made', `${contact} ${id}`, {
      data: { by, due: { type: 'day', day: due } },
      text: { words: `Send the list ${id} of ${at}` },
    });
  return [
    entry('contact.named', contact, {
      text: { name, email: `c${at}@example.com`, company: `Firm ${at % 50}` },
    }),
    entry('ref.attached', contact, { data: { ref: refOf(at) } }),
    ...impressions,
    promise('kept', 'us', '2026-01-05'),
    entry('promise.kept', `${contact} kept`, { data: { keptAt: since + 9 * day } }),
    ...(isBusy ? [promise('open', 'us', '2026-11-20'), promise('theirs', 'them', '2026-11-20')] : []),
    entry('matter.noticed', `${contact} m`, { text: { about: `the house of ${at}` } }),
    entry('request.made', `${contact} r`, { text: { what: `a demo for ${at}` } }),
  ];
}
