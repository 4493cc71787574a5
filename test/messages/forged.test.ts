import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ToFrame } from '../../src/messages/frame-port';
import { readPortOffer, readToFrame, readWhereIAm } from '../../src/messages/read-to-frame';
import { PortOffer } from '../../src/messages/frame-port';
import { ToBackground } from '../../src/messages/to-background';
import { WhereIAm } from '../../src/messages/where-i-am';
import { WhoIsHere } from '../../src/messages/to-page';
import { afterMessage, initialPageState } from '../../src/sidebar/page-state';
import { forged, messageOf } from './any-message';

const languages: readonly (readonly [string, v.GenericSchema, (raw: unknown) => unknown])[] = [
  ['the background', ToBackground, (raw) => outputOf(ToBackground, raw)],
  ['the frame', ToFrame, readToFrame],
  ['the frame, offering a port', PortOffer, readPortOffer],
  ['the frame, answering its hello', WhereIAm, readWhereIAm],
  ['the popup, answering who is here', WhoIsHere, (raw) => outputOf(WhoIsHere, raw)],
];

function outputOf(schema: v.GenericSchema, raw: unknown): unknown {
  const read = v.safeParse(schema, raw);
  return read.success ? read.output : undefined;
}

const bounded = new Set([
  'crm',
  'tenant',
  'kind',
  'id',
  'name',
  'company',
  'email',
  'phone',
  'contact',
  'origin',
]);
const isLong = (value: unknown) => typeof value === 'string' && value.length > 1000;

/** Whether all of it is plain data, and what names a record short; the rest is as long as our own script lets it be. */
function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(
    ([key, inner]) => isPlain(inner) && !(bounded.has(key) && isLong(inner)),
  );
}

describe.each(languages)('what is said to %s', (_, schema, read) => {
  it('reads each message as it was sent', () => {
    fc.assert(
      fc.property(messageOf(schema), (message) => {
        expect(read(message)).toEqual(message);
      }),
    );
  });

  it('reads a forged message as plain valid data, or not at all', () => {
    fc.assert(
      fc.property(forged(schema), (message) => {
        const heard = read(message);
        if (heard === undefined) return;
        expect(isPlain(heard)).toBe(true);
        expect(read(heard)).toEqual(heard);
      }),
      { numRuns: 500 },
    );
  });
});

it('never shows a record of another address than the last', () => {
  fc.assert(
    fc.property(fc.array(messageOf(ToFrame), { maxLength: 12 }), (messages) => {
      let state = initialPageState;
      for (const raw of messages) {
        const message = readToFrame(raw);
        if (!message) continue;
        const before = state;
        state = afterMessage(state, message);
        expect(state.epoch).toBeGreaterThanOrEqual(before.epoch);
        if (state.contact) expect(state.contact.epoch).toBe(state.epoch);
      }
    }),
  );
});
