import * as fc from 'fast-check';
import type * as v from 'valibot';

type Schema = v.GenericSchema;
type Any = fc.Arbitrary<unknown>;

/** Values that have surprised somebody somewhere, as they come through a structured clone. */
const odd: Any = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -0,
    Number.NaN,
    Infinity,
    1e308,
    '',
    '__proto__',
    [],
    {},
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'a'.repeat(1_000_000),
    '\u202e',
    '\0',
    'javascript:alert(1)',
    'https://evil.example/phish',
    '*',
  ),
  fc.anything({ maxDepth: 2, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
  fc.constant(10_000).map(nested),
);

function nested(depth: number): unknown {
  let one: unknown = 'x';
  for (let i = 0; i < depth; i += 1) one = { ref: one };
  return one;
}

/** Returns messages that a schema takes. Made from the schema itself, so that a new one needs no word here. */
export function messageOf(schema: Schema): Any {
  switch (schema.type) {
    case 'literal':
      return fc.constant(Reflect.get(schema, 'literal'));
    case 'picklist':
      return fc.constantFrom(...Reflect.get(schema, 'options'));
    case 'exact_optional':
      return messageOf(Reflect.get(schema, 'wrapped'));
    case 'optional':
      return fc.option(messageOf(Reflect.get(schema, 'wrapped')), { nil: undefined });
    case 'array':
      return fc.array(messageOf(Reflect.get(schema, 'item')), { maxLength: 3 });
    case 'variant':
      return fc.oneof(...Reflect.get(schema, 'options').map(messageOf));
    case 'object':
      return objectOf(Reflect.get(schema, 'entries'));
    default:
      return plainOf(schema.type);
  }
}

function objectOf(entries: Readonly<Record<string, Schema>>): Any {
  const all = Object.entries(entries);
  const requiredKeys = all.filter(([, { type }]) => !type.endsWith('optional')).map(([key]) => key);
  const values = Object.fromEntries(all.map(([key, schema]) => [key, messageOf(schema)]));
  return fc.record(values, { requiredKeys });
}

function plainOf(type: string): Any {
  if (type === 'string') return fc.string({ unit: 'binary', maxLength: 30 });
  if (type === 'number') return fc.oneof(fc.nat(), fc.double({ noNaN: true }));
  if (type === 'boolean') return fc.boolean();
  throw new Error(`nothing is made for a schema of ${type}`);
}

/** Returns messages of a schema with something wrong in them: a key more or less, or another value anywhere. */
export const forged = (schema: Schema): Any => forgedFrom(messageOf(schema));

/** Returns messages with something wrong in them, made from those that are right. */
export const forgedFrom = (right: Any): Any =>
  fc.oneof(
    { weight: 1, arbitrary: odd },
    {
      weight: 5,
      arbitrary: fc.tuple(right, fc.infiniteStream(fc.nat({ max: 4 })), odd, odd).map(spoiled),
    },
  );

function spoiled([message, dice, one, other]: [unknown, Stream<number>, unknown, unknown]): unknown {
  const roll = () => Number(dice.next().value);
  const spoil = (value: unknown): unknown => {
    if (roll() === 0) return one;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return [...value.map(spoil), ...(roll() === 0 ? [other] : [])];
    const entries = Object.entries(value).flatMap(([key, inner]) =>
      roll() === 0 ? [] : [[key, spoil(inner)]],
    );
    const made = Object.fromEntries(entries);
    // As JSON makes it: a key of its own that is called so.
    if (roll() === 0) Object.defineProperty(made, '__proto__', { value: other, enumerable: true });
    if (roll() === 0) made.constructor = other;
    return made;
  };
  return spoil(message);
}

type Stream<T> = Iterator<T>;
