import * as v from 'valibot';
import type { Entry } from '../journal/entry';
import { ContactRef, refKey } from './contact-ref';
import { Stage } from './stage';

/** A person, company, lead or deal that has a record page in a CRM; its id is our own. */
export const Contact = v.object({
  id: v.string(),
  refs: v.array(ContactRef),
  /** `refKey` of each ref, for the index. */
  refKeys: v.array(v.string()),
  stage: v.exactOptional(Stage),
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

/** Folds a contact's entries (in force, in order). A contact is there once it was met or has a ref. */
export function foldContact(entries: readonly Entry[]): Contact | undefined {
  let contact: Contact | undefined;
  for (const entry of entries) contact = step(contact, entry);
  return contact;
}

function step(contact: Contact | undefined, entry: Entry): Contact | undefined {
  switch (entry.kind) {
    case 'contact.met':
      return withText(contact ?? begin(entry), entry.text);
    case 'ref.attached':
      return withRef(contact ?? begin(entry), entry.data.ref);
    case 'contact.named':
      return withText(contact ?? begin(entry), entry.text);
    case 'contact.staged':
      return { ...(contact ?? begin(entry)), stage: entry.data.stage };
    default:
      return contact;
  }
}

const begin = (entry: Entry): Contact => ({
  id: entry.entity,
  refs: [],
  refKeys: [],
  metAt: entry.at,
  text: {},
});

const withText = (contact: Contact, text: Contact['text']): Contact => ({
  ...contact,
  text: { ...contact.text, ...text },
});

function withRef(contact: Contact, ref: ContactRef): Contact {
  const key = refKey(ref);
  if (contact.refKeys.includes(key)) return contact;
  return { ...contact, refs: [...contact.refs, ref], refKeys: [...contact.refKeys, key] };
}
