import * as fc from 'fast-check';
import * as v from 'valibot';
import { ContactRef } from '../../../src/domain/contact/contact-ref';
import { CalendarDue } from '../../../src/domain/due/calendar';
import type { Due } from '../../../src/domain/due/due';

const year2100 = 4_102_444_800_000;
const day = fc
  .integer({ min: 0, max: 47_000 })
  .map((days) => Temporal.PlainDate.from('1970-01-01').add({ days }).toString());

const due: fc.Arbitrary<Due> = fc.oneof(
  fc
    .integer({ min: 0, max: year2100 })
    .map((at): Due => ({ type: 'at', wall: '2026-11-24T15:00', zone: 'Europe/Berlin', at })),
  day.map((one): Due => ({ type: 'day', day: one })),
);
const ref: fc.Arbitrary<ContactRef> = fc
  .integer({ min: 1, max: 3 })
  .map((id) => ({ crm: 'demo', tenant: '-', kind: 'people', id: `record-${id}` }));

/** Parts that must fit together. */
const known: ReadonlyMap<v.GenericSchema, fc.Arbitrary<unknown>> = new Map<
  v.GenericSchema,
  fc.Arbitrary<unknown>
>([
  [CalendarDue, due],
  [ContactRef, ref],
]);

/** As much of a schema as tells what fits it. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly wrapped?: v.GenericSchema;
  readonly item?: v.GenericSchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

/** Returns anything that fits a schema. Throws where it meets a kind of schema that it does not know: teach it here. */
export function anyOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const fitting = known.get(schema);
  if (fitting) return fitting;
  const shape: Shape = schema;
  switch (shape.type) {
    case 'object':
      return anyObject(shape.entries ?? {});
    case 'string':
      return has(shape, 'iso_date') ? day : fc.string({ unit: 'grapheme' });
    case 'number':
      return fc.integer(boundsOf(shape));
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(shape.literal);
    case 'picklist':
      return fc.constantFrom(...(shape.options ?? []));
    case 'array':
      return fc.array(anyOf(part(shape.item)), { maxLength: 4 });
    default:
      throw new Error(`no random value is known for a schema of type ${shape.type}`);
  }
}

function anyObject(entries: Readonly<Record<string, v.GenericSchema>>): fc.Arbitrary<unknown> {
  const model = Object.entries(entries).map(([name, one]) => {
    const { wrapped }: Shape = one;
    return [name, anyOf(isOptional(one) ? part(wrapped) : one)] as const;
  });
  const requiredKeys = Object.entries(entries).flatMap(([name, one]) => (isOptional(one) ? [] : [name]));
  return fc.record(Object.fromEntries(model), { requiredKeys });
}

const isOptional = ({ type }: v.GenericSchema): boolean => type === 'exact_optional';

function part(schema: v.GenericSchema | undefined): v.GenericSchema {
  if (!schema) throw new Error('the schema has no such part');
  return schema;
}

const has = ({ pipe = [] }: Shape, type: string) => pipe.some((one) => one.type === type);

/** A number without a largest value is a count; one that may be negative is a time. */
function boundsOf(shape: Shape): { readonly min: number; readonly max: number } {
  const [min, max] = [bound(shape, 'min_value'), bound(shape, 'max_value')];
  return {
    min: Math.max(min ?? -8e12, -8e12),
    max: Math.min(max ?? (min === undefined ? 8e12 : 100_000), 8e12),
  };
}

/** The last one counts: a schema may narrow another. */
function bound({ pipe = [] }: Shape, type: 'min_value' | 'max_value'): number | undefined {
  const requirement = pipe.findLast((one) => one.type === type)?.requirement;
  return typeof requirement === 'number' ? requirement : undefined;
}
