import * as fc from 'fast-check';
import { anyKeeping } from './any-keeping';
import type { NewEntry } from '../../../src/domain/journal/entry';
import type { Due } from '../../../src/domain/due/due';

const contacts = ['ana', 'bo'];
const contact = fc.constantFrom(...contacts);
const words = fc.string({ unit: 'grapheme' });
const entityOf = (prefix: string) => fc.integer({ min: 1, max: 3 }).map((n) => `${prefix}-${n}`);
const instant = fc.integer({ min: 0, max: 4_102_444_800_000 });

const due: fc.Arbitrary<Due> = fc.oneof(
  instant.map((at): Due => ({ type: 'at', wall: '2026-11-24T15:00', zone: 'Europe/Berlin', at })),
  fc.integer({ min: 10, max: 28 }).map((day): Due => ({ type: 'day', day: `2026-11-${day}` })),
);

const contactEntry = contact.chain((id) =>
  fc.oneof(
    words.map((name): NewEntry => ({
      kind: 'contact.met',
      entity: id,
      contact: id,
      data: {},
      text: { name },
    })),
    words.map((name): NewEntry => ({
      kind: 'contact.named',
      entity: id,
      contact: id,
      data: {},
      text: { name },
    })),
    entityOf('record').map((record): NewEntry => {
      const ref = { crm: 'demo', tenant: '-', kind: 'people', id: record };
      return { kind: 'ref.attached', entity: id, contact: id, data: { ref }, text: {} };
    }),
  ),
);

const impressionEntry = fc
  .tuple(entityOf('impression'), contact, instant, words)
  .chain(([entity, whose, at, note]) =>
    fc.constantFrom<NewEntry[]>(
      {
        kind: 'impression.left',
        entity,
        contact: whose,
        data: { channel: 'call', happenedAt: at },
        text: { note },
      },
      { kind: 'impression.edited', entity, contact: whose, data: { rating: 'rave' }, text: {} },
      { kind: 'impression.edited', entity, contact: whose, data: {}, text: { note } },
      { kind: 'impression.edited', entity, contact: whose, data: {}, text: { rave: note } },
      { kind: 'impression.dropped', entity, contact: whose, data: {}, text: {} },
    ),
  );

const promiseEntry = fc.tuple(entityOf('promise'), contact, due, words).chain(([entity, whose, when, text]) =>
  fc.constantFrom<NewEntry[]>(
    { kind: 'promise.made', entity, contact: whose, data: { by: 'us', due: when }, text: { words: text } },
    {
      kind: 'promise.made',
      entity,
      contact: whose,
      data: { by: 'them', due: when },
      text: { words: text },
    },
    { kind: 'promise.moved', entity, contact: whose, data: { due: when }, text: {} },
    { kind: 'promise.kept', entity, contact: whose, data: { keptAt: 1 }, text: { done: text } },
    { kind: 'promise.broken', entity, contact: whose, data: {}, text: {} },
    { kind: 'promise.cushioned', entity, contact: whose, data: { cushion: 45 }, text: {} },
    { kind: 'promise.snoozed', entity, contact: whose, data: { until: 7 }, text: {} },
    { kind: 'promise.planned', entity, contact: whose, data: { at: 9, minutes: 20 }, text: {} },
    { kind: 'promise.reworded', entity, contact: whose, data: {}, text: { who: text } },
    { kind: 'amends.opened', entity, contact: whose, data: { because: 'known' }, text: {} },
    { kind: 'amends.told', entity, contact: whose, data: { toldAt: 3 }, text: { how: text } },
    { kind: 'amends.made', entity, contact: whose, data: { madeAt: 4 }, text: {} },
  ),
);

const otherEntry = fc.tuple(fc.integer({ min: 1, max: 3 }), contact, words).chain(([n, whose, text]) =>
  fc.constantFrom<NewEntry[]>(
    { kind: 'matter.noticed', entity: `matter-${n}`, contact: whose, data: {}, text: { about: text } },
    {
      kind: 'matter.asked',
      entity: `matter-${n}`,
      contact: whose,
      data: { askedAt: 5 },
      text: { answer: text },
    },
    { kind: 'like.noted', entity: `like-${n}`, contact: whose, data: {}, text: { what: text } },
    { kind: 'like.dropped', entity: `like-${n}`, contact: whose, data: {}, text: {} },
    { kind: 'request.made', entity: `request-${n}`, contact: whose, data: {}, text: { what: text } },
    {
      kind: 'request.answered',
      entity: `request-${n}`,
      contact: whose,
      data: { answer: 'granted' },
      text: {},
    },
    { kind: 'contacts.joined', entity: `edge-${n}`, contact: whose, data: { a: 'ana', b: 'bo' }, text: {} },
  ),
);

/** Anything that can happen, in any order, also before its parent: appends of one to four entries each. */
export const anyStory: fc.Arbitrary<NewEntry[][]> = fc.array(
  fc.array(fc.oneof(contactEntry, impressionEntry, promiseEntry, otherEntry, anyKeeping), {
    minLength: 1,
    maxLength: 4,
  }),
  { maxLength: 12 },
);
