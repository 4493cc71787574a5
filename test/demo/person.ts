import { identify } from '../../src/crm/index';
import type { Due } from '../../src/domain/due/due';
import type { Channel } from '../../src/domain/impression/channel';
import type { Rating } from '../../src/domain/impression/rating';
import type { EntryKind, NewEntry } from '../../src/domain/journal/entry';
import { newId } from '../../src/store/new-id';
import { demoRecords, pathOf } from './crm/records';
import type { Written } from './write-book';

/** What an entry of a kind says. */
type Said<K extends EntryKind> = Pick<NewEntry<K>, 'data' | 'text'>;

/** Returns the entries that one person's history is made of, for a person of the demo CRM at an origin. All times are epoch ms. */
export function person(origin: string, id: string, since: number) {
  const record = demoRecords.find((one) => one.id === id);
  const ref = record && identify(new URL(pathOf(record), origin), 'demo');
  if (!ref) throw new Error(`the demo CRM has no ${id}`);
  const contact = newId();
  const { name, company } = record;
  /** Any entry about them; without an entity, about one of its own. */
  const entry = <K extends EntryKind>(kind: K, at: number, said: Said<K>, entity = newId()): Written =>
    // The kind and what it says belong together by the signature; TypeScript cannot tell that of a union.
    ({ kind, entity, contact, at, ...said }) as unknown as Written;
  const met: Written[] = [
    entry('ref.attached', since, { data: { ref }, text: {} }, contact),
    entry('contact.named', since, { data: {}, text: { name, ...(company && { company }) } }, contact),
  ];
  return {
    contact,
    met,
    entry,
    impression: (at: number, channel: Channel, rating: Rating, note: string): Written =>
      entry('impression.left', at, { data: { channel, rating, happenedAt: at }, text: { note } }),
    promise: (by: 'us' | 'them', words: string, at: number, due: Due): Written =>
      entry('promise.made', at, { data: { by, due }, text: { words } }),
    meeting: (what: string, channel: Channel, at: number, due: Due): Written =>
      entry('meeting.planned', at, { data: { due, channel }, text: { what } }),
    matter: (about: string, at: number): Written =>
      entry('matter.noticed', at, { data: {}, text: { about } }),
    like: (what: string, at: number): Written => entry('like.noted', at, { data: {}, text: { what } }),
  };
}
