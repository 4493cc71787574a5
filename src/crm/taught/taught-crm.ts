import * as v from 'valibot';
import { plainLine } from '../../domain/contact/plain-line';
import { maxSlots } from './address-slots';
import { isSimpleSelector } from './simple-selector';

const place = {
  in: v.picklist(['path', 'query', 'hash', 'hashQuery']),
  at: v.pipe(v.string(), v.maxLength(100)),
};

/** What one part of a record's address is: a fixed text, the record's id, or anything. */
const TaughtSlot = v.variant('is', [
  v.strictObject({ ...place, is: v.literal('literal'), text: v.pipe(v.string(), v.maxLength(200)) }),
  v.strictObject({ ...place, is: v.literal('id'), look: v.picklist(['digits', 'uuid', 'text']) }),
  v.strictObject({ ...place, is: v.literal('any') }),
]);
export type TaughtSlot = v.InferOutput<typeof TaughtSlot>;

/** One form of a record's address, as slots. Not a pattern, because an imported file could contain one that hangs. */
export const TaughtShape = v.pipe(
  v.strictObject({
    slots: v.pipe(v.array(TaughtSlot), v.maxLength(maxSlots)),
    /** The kind of its records, if this is another form of a kind's address; else the form is the kind. */
    kind: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(4000))),
    /** Where the name stands on pages of this form; else where the CRM's other pages have it. */
    nameSelector: v.exactOptional(v.pipe(v.string(), v.check(isSimpleSelector, 'selector'))),
  }),
  v.check(({ slots }) => slots.filter(({ is }) => is === 'id').length === 1, 'one id'),
  v.check(
    ({ slots }) => new Set(slots.map((slot) => `${slot.in} ${slot.at}`)).size === slots.length,
    'twice',
  ),
);
export type TaughtShape = v.InferOutput<typeof TaughtShape>;

/** A CRM has a few kinds of record, each with a few pages. */
export const maxShapes = 40;

const nameLine = (text: string) => plainLine(text, 60);

/** A CRM that a user has taught, as plain JSON. */
export const TaughtCrm = v.strictObject({
  v: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^taught-[a-z0-9-]{1,60}$/)),
  name: v.pipe(v.string(), v.maxLength(60), v.transform(nameLine), v.minLength(1)),
  origin: v.pipe(v.string(), v.maxLength(255), v.check(isOrigin, 'origin')),
  shapes: v.pipe(v.array(TaughtShape), v.minLength(1), v.maxLength(maxShapes)),
  nameSelector: v.exactOptional(v.pipe(v.string(), v.check(isSimpleSelector, 'selector'))),
});
export type TaughtCrm = v.InferOutput<typeof TaughtCrm>;

/** Returns data from a file or a message as a taught CRM, validated; undefined if it is invalid. */
export function taughtCrmOf(data: unknown): TaughtCrm | undefined {
  const checked = v.safeParse(TaughtCrm, data);
  return checked.success ? checked.output : undefined;
}

// A URL's host may be `*`, which would request permission for every site.
function isOrigin(text: string): boolean {
  const isPlain = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/.test(text);
  return isPlain && URL.canParse(text) && new URL(text).origin === text;
}
