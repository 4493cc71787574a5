import * as v from 'valibot';

/** Longer than any part of a ref that crm/ makes, percent-encoded or not. */
const refPart = v.pipe(v.string(), v.maxLength(1000));

/** A contact's record in a CRM. `kind` is the object type in the address; ids are strings, never numbers. */
export const ContactRef = v.object({
  crm: refPart,
  /**
   * The company's host label, account or database; for a self-hosted CRM its origin and base path; `-` if ids are global.
   */
  tenant: refPart,
  kind: refPart,
  id: refPart,
});
export type ContactRef = v.InferOutput<typeof ContactRef>;

/** The one canonical string of a ref; two refs are the same record if and only if their keys are equal. */
export type RefKey = string;

/** Returns a ref's canonical key. Its parts are percent-encoded, so none can contain the separator. */
export function refKey(ref: ContactRef): RefKey {
  return [ref.crm, ref.tenant, ref.kind, ref.id].map(encodePart).join('|');
}

// A lone surrogate makes encodeURIComponent throw; addresses can carry one after decoding.
const encodePart = (part: string) => encodeURIComponent(part.toWellFormed());
