import type { ContactRef } from '../../../src/domain/contact/contact-ref';
import type { Rating } from '../../../src/domain/impression/rating';
import { readEntry, type Entry, type EntryKind } from '../../../src/domain/journal/entry';
import { randomOf, type Random } from './random';
import { firstNames, lastNames, wordsOf } from './words';

const day = 86_400_000;

/** How long ago (days) the book begins. */
const span = 5 * 365;

/** The record of a contact in a CRM. */
export const refOf = (at: number): ContactRef => ({ crm: 'hubspot', tenant: '1', kind: '0-1', id: `${at}` });

/** The id of a contact; ids sort by when they were made, as the product's do. */
export const contactId = (at: number): string => `0193c${at.toString(36).padStart(6, '0')}`;

/** The name of a contact: as in any large book, many share a first name, and some the last one too. */
export const nameOf = (at: number): string =>
  `${firstNames[at % firstNames.length]} ${lastNames[(at * 7) % lastNames.length]}${at % 11 ? '' : 'son'}`;

type Said = { readonly data?: object; readonly text?: object; readonly of?: string };

/**
 * Returns the 25 entries, more or less, of one contact in a book of so many at an instant (epoch ms): a name and a record, interactions
 * over five years, promises that were kept, something to ask about, a like; one in twenty has a promise that is open, one in twelve
 * slides, one in four has asked for something. The same for the same number.
 */
export function historyOf(at: number, now: number): Entry[] {
  const random = randomOf(at + 1);
  const contact = contactId(at);
  const entries: Entry[] = [];
  const met = now - (20 + random.below(span - 20)) * day;
  const say = (kind: EntryKind, when: number, name: string, { data = {}, text = {} }: Said) => {
    const n = at * 32 + entries.length + 1;
    const entity = name ? `${contact} ${name}` : contact;
    const place = { id: `e${n.toString(36).padStart(8, '0')}`, v: 1, device: 'd', n, lamport: n };
    entries.push(readEntry({ ...place, kind, entity, contact, at: when, zone: 'UTC', data, text }));
  };
  const facts = {
    name: nameOf(at),
    company: `${lastNames[at % 97]} ${at % 3 ? 'Ltd' : 'Partners'}`,
    email: `p${at}@${at % 4 ? 'example.com' : `firm${at % 400}.example`}`,
  };
  say('contact.named', met, '', { text: facts });
  say('ref.attached', met, '', { data: { ref: refOf(at) } });
  interactions(random, at, met, now, say);
  promises(random, at, now, say);
  say('matter.noticed', met, 'm', { text: { about: wordsOf(random, 4) } });
  say('like.noted', met, 'l', { text: { what: wordsOf(random, 2) } });
  if (at % 4 === 0) say('request.made', now - random.below(span) * day, 'r', request(random));
  if (at % 9 === 0) say('meeting.planned', now - random.below(span) * day, 'mt', meeting(random, now));
  return entries;
}

type Say = (kind: EntryKind, when: number, name: string, said: Said) => void;

function interactions(random: Random, at: number, met: number, now: number, say: Say): void {
  const count = 13;
  for (let i = 0; i < count; i += 1) {
    const when = met + Math.floor(((now - met - day) * (i + random.share())) / count);
    const data = {
      happenedAt: when,
      channel: 'call',
      ...(i % 4 ? { rating: ratingOf(at, i, count) } : {}),
      ...(i % 3 ? {} : { minutes: 10 + random.below(50) }),
    };
    say('impression.left', when, `i${i}`, { data, text: { note: wordsOf(random, 12) } });
  }
}

function ratingOf(at: number, i: number, count: number): Rating {
  if (at % 12 === 5) return i < count / 2 ? 'rave' : i < count - 3 ? 'positive' : 'negative';
  return i === count - 1 ? 'rave' : at % 2 ? 'positive' : 'lukewarm';
}

function promises(random: Random, at: number, now: number, say: Say): void {
  for (const name of ['p0', 'p1']) {
    const when = now - (8 + random.below(span)) * day;
    const due = when + 5 * day;
    const text = { words: `send ${wordsOf(random, 5)}` };
    say('promise.made', when, name, { data: { by: 'us', due: dayOf(due), usualCushion: 480 }, text });
    const keptAt = due + (random.below(5) ? -1 : 2) * day;
    say('promise.kept', keptAt, name, { data: { keptAt } });
  }
  if (at % 20) return;
  const due = now + (random.below(30) - 6) * day;
  const data = { by: at % 80 ? 'us' : 'them', due: at % 40 ? dayOf(due) : timed(due), usualCushion: 480 };
  say('promise.made', now - 7 * day, 'open', { data, text: { words: `send ${wordsOf(random, 5)}` } });
}

const dayOf = (when: number) => ({ type: 'day', day: new Date(when).toISOString().slice(0, 10) });

const timed = (at: number) => ({
  type: 'at',
  wall: new Date(at).toISOString().slice(0, 16),
  zone: 'UTC',
  at,
});

const request = (random: Random): Said => ({
  data: random.below(3) ? { answer: 'granted' } : {},
  text: { what: wordsOf(random, 4) },
});

const meeting = (random: Random, now: number): Said => {
  const when = now + (6 - random.below(span)) * day;
  return {
    data: { due: timed(when), channel: 'meeting' },
    text: { what: wordsOf(random, 3) },
  };
};
