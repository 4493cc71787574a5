import * as v from 'valibot';

// A page can contain anything, so only a short line of text is accepted. The limit is in UTF-16 units: crm/ cuts at 300
// characters, which may be twice as many units.
const line = v.pipe(v.string(), v.maxLength(600));

/** What a record page shows about its contact: text, never markup. Identity comes from the address, not from here. */
export const PageFacts = v.object({
  name: v.exactOptional(line),
  company: v.exactOptional(line),
  email: v.exactOptional(line),
  phone: v.exactOptional(line),
  /** Whether the page shows this record's id beside the name. */
  witness: v.boolean(),
});
export type PageFacts = v.InferOutput<typeof PageFacts>;
