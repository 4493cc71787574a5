import * as v from 'valibot';

// Source: monicahq/monica, app/ExportResources: each collection is `{ count, type, values }`.
const Collection = v.object({
  type: v.optional(v.string(), ''),
  values: v.optional(v.array(v.unknown()), []),
});
const Collections = v.optional(v.array(v.unknown()), []);

/** Monica's own export (Settings, Export data, JSON). */
export const MonicaExport = v.object({
  account: v.looseObject({
    data: Collections,
    instance: v.optional(v.looseObject({ contact_field_types: v.optional(v.array(v.unknown()), []) })),
  }),
});

export const text = v.optional(v.nullable(v.string()), '');
const Properties = v.optional(v.looseObject({}), {});
export const Item = v.looseObject({ uuid: text, created_at: text, properties: Properties });

export const ContactItem = v.looseObject({
  uuid: text,
  properties: v.looseObject({
    first_name: text,
    middle_name: text,
    last_name: text,
    company: text,
    birthdate: v.optional(v.unknown()),
  }),
  data: Collections,
});
export type ContactItem = v.InferOutput<typeof ContactItem>;

/** Returns the values of the collections of a type. */
export function valuesOf(collections: readonly unknown[], type: string): readonly unknown[] {
  return collections.flatMap((one) => {
    const read = v.safeParse(Collection, one);
    return read.success && read.output.type === type ? read.output.values : [];
  });
}
