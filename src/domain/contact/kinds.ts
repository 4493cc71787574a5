import * as v from 'valibot';
import { ContactRef } from './contact-ref';
import { Stage } from './stage';

/** What can happen to a contact. */
export const contactKinds = {
  'contact.met': {
    data: v.object({}),
    text: v.object({ name: v.exactOptional(v.string()) }),
  },
  'contact.named': {
    /** Who gave the name; absent: the user. */
    data: v.object({ by: v.exactOptional(v.picklist(['page', 'user'])) }),
    text: v.object({
      name: v.exactOptional(v.string()),
      company: v.exactOptional(v.string()),
      email: v.exactOptional(v.string()),
      phone: v.exactOptional(v.string()),
    }),
  },
  'contact.staged': { data: v.object({ stage: Stage }), text: v.object({}) },
  /** They signed or renewed: a customer, unless they are a client already. */
  'contact.signed': { data: v.object({}), text: v.object({}) },
  'ref.attached': { data: v.object({ ref: ContactRef }), text: v.object({}) },
  /** The record is another's now: the CRM has given its address to somebody else. */
  'ref.detached': { data: v.object({ ref: ContactRef }), text: v.object({}) },
};

/** What can be said of two contacts. `entity` is the edge between them. */
export const edgeKinds = {
  /** Merging is an edge between two contacts; undoing it separates them again without a trace. */
  'contacts.joined': { data: v.object({ a: v.string(), b: v.string() }), text: v.object({}) },
  /** The user said that two contacts are not one person, and is not asked again. */
  'contacts.told-apart': { data: v.object({ a: v.string(), b: v.string() }), text: v.object({}) },
};
