import * as v from 'valibot';
import { ContactRef } from './contact-ref';
import { Stage } from './stage';

/** What can happen to a contact. `entity` is the contact itself, but for `joined`, whose entity is the edge. */
export const contactKinds = {
  'contact.met': {
    data: v.object({}),
    text: v.object({ name: v.exactOptional(v.string()) }),
  },
  'contact.named': {
    data: v.object({}),
    text: v.object({
      name: v.exactOptional(v.string()),
      company: v.exactOptional(v.string()),
      email: v.exactOptional(v.string()),
      phone: v.exactOptional(v.string()),
    }),
  },
  'contact.staged': { data: v.object({ stage: Stage }), text: v.object({}) },
  'ref.attached': { data: v.object({ ref: ContactRef }), text: v.object({}) },
  /** Merging is an edge between two contacts; undoing it separates them exactly. */
  'contacts.joined': { data: v.object({ a: v.string(), b: v.string() }), text: v.object({}) },
};
