import * as v from 'valibot';

// A page can say anything at any length; what is taken from it is a short line of text.
// Counted in UTF-16 units: 300 characters, as crm/ cuts them, may be twice as many.
const line = v.pipe(v.string(), v.maxLength(600));

/** What a record page shows about its contact. Text, never markup; a display, never an identity. */
export const PageFacts = v.object({
  name: v.exactOptional(line),
  company: v.exactOptional(line),
  email: v.exactOptional(line),
  phone: v.exactOptional(line),
  /** The record's own id stands beside the name in the page, and it is this record's. */
  witness: v.boolean(),
});
export type PageFacts = v.InferOutput<typeof PageFacts>;
