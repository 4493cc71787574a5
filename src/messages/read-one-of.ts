import * as v from 'valibot';

type Schema = v.GenericSchema;

/** Gives the message that one of the schemas knows; undefined where it is not of our language. */
export function readOneOf<const S extends readonly Schema[]>(
  schemas: S,
  raw: unknown,
): v.InferOutput<S[number]> | undefined {
  return schemas.map((schema) => v.safeParse(schema, raw)).find(({ success }) => success)?.output;
}
