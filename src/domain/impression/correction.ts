import * as v from 'valibot';
import type { NewEntry } from '../journal/entry';
import type { Impression } from './impression';
import { impressionKinds } from './kinds';

/** A correction as it was typed; what is absent or empty stays as it was. */
export interface TypedCorrection {
  readonly note?: string | undefined;
  /** Wall clock, `2026-11-24T15:00`; may be long ago. */
  readonly when?: string | undefined;
  readonly channel?: string | undefined;
  readonly rating?: string | undefined;
  readonly minutes?: string | undefined;
  readonly problem?: string | undefined;
  readonly hard: boolean;
}

/** Gives an instant (epoch ms) as a field for date and time takes it: `2026-11-24T15:00`. */
export const wallOf = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** Gives the entry of a correction. A part that cannot be (an unknown channel, minutes below zero) is left out. */
export function correctionOf(impression: Impression, typed: TypedCorrection, zone: string): NewEntry {
  const { note, when, hard, minutes, ...words } = typed;
  const happenedAt = instantOf(when, impression.happenedAt, zone);
  const given = { ...words, hard, minutes: minutes ? Number(minutes) : undefined, happenedAt };
  const { id: entity, contact } = impression;
  const text = note === undefined ? {} : { note };
  return { kind: 'impression.edited', entity, contact, data: sound(given), text };
}

type Data = v.InferOutput<(typeof impressionKinds)['impression.edited']['data']>;

function sound(given: object): Data {
  const kept = Object.entries(given).filter(([name, value]) => isSound({ [name]: value }) && value !== '');
  return v.parse(impressionKinds['impression.edited'].data, Object.fromEntries(kept));
}

const isSound = (one: object) => v.is(impressionKinds['impression.edited'].data, one);

/** A minute is what the field shows: one that was not changed keeps its seconds. */
function instantOf(wall: string | undefined, before: number, zone: string): number | undefined {
  if (!wall || wall === wallOf(before, zone)) return undefined;
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
}
