import * as v from 'valibot';
import { ContactRef } from './contact-ref';
import { Stage } from './stage';

/** A person, company, lead or deal with a record page in a CRM. Its id is ours, not the CRM's. */
export const Contact = v.object({
  id: v.string(),
  refs: v.array(ContactRef),
  /** `refKey` of each ref, for the index. */
  refKeys: v.array(v.string()),
  stage: v.exactOptional(Stage),
  /** The name was taken from the CRM's page and follows it; absent: the user gave it. */
  namedBy: v.exactOptional(v.literal('page')),
  /** Epoch ms of the first entry. */
  metAt: v.number(),
  text: v.object({
    name: v.exactOptional(v.string()),
    company: v.exactOptional(v.string()),
    email: v.exactOptional(v.string()),
    phone: v.exactOptional(v.string()),
  }),
});
export type Contact = v.InferOutput<typeof Contact>;
