import * as v from 'valibot';
import type { NewEntry } from '../journal/entry';
import type { Impression } from './impression';
import { impressionKinds } from './kinds';

/** The fields of the correction form; absent or empty ones change nothing. */
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

/** Returns an instant (epoch ms) in the format of a datetime-local input: `2026-11-24T15:00`. */
export const wallOf = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** Returns the entry of a correction, without invalid fields (an unknown channel, negative minutes). */
export function correctionOf(impression: Impression, typed: TypedCorrection, zone: string): NewEntry {
  const { note, when, hard, minutes, ...words } = typed;
  const happenedAt = instantOf(when, impression.happenedAt, zone);
  const given = { ...words, hard, minutes: minutes ? Number(minutes) : undefined, happenedAt };
  const { id: entity, contact } = impression;
  const text = note === undefined ? {} : { note };
  return { kind: 'impression.edited', entity, contact, data: validFields(given), text };
}

type Data = v.InferOutput<(typeof impressionKinds)['impression.edited']['data']>;

function validFields(given: object): Data {
  const kept = Object.entries(given).filter(([name, value]) => isValid({ [name]: value }) && value !== '');
  return v.parse(impressionKinds['impression.edited'].data, Object.fromEntries(kept));
}

const isValid = (fields: object) => v.is(impressionKinds['impression.edited'].data, fields);

/** The input shows minutes only, so an unchanged value must not drop the seconds. */
function instantOf(wall: string | undefined, before: number, zone: string): number | undefined {
  if (!wall || wall === wallOf(before, zone)) return undefined;
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
}
