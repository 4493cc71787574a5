import type { Entry } from '../journal/entry';
import type { Contact } from './contact';
import { refKey, type ContactRef } from './contact-ref';

/** Folds a contact's entries (in force, in order); undefined if none of them creates it. */
export function foldContact(entries: readonly Entry[]): Contact | undefined {
  let contact: Contact | undefined;
  for (const entry of entries) contact = step(contact, entry);
  return contact;
}

function step(contact: Contact | undefined, entry: Entry): Contact | undefined {
  switch (entry.kind) {
    case 'contact.met':
      return withName(contact ?? begin(entry), entry.text, 'user');
    case 'ref.attached':
      return withRef(contact ?? begin(entry), entry.data.ref);
    case 'contact.named':
      return withName(contact ?? begin(entry), entry.text, entry.data.by);
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

function withName(contact: Contact, text: Contact['text'], by: 'page' | 'user' = 'user'): Contact {
  const named = { ...contact, text: { ...contact.text, ...text } };
  if (text.name === undefined) return named;
  const { namedBy: _, ...rest } = named;
  return by === 'page' ? { ...rest, namedBy: by } : rest;
}

function withRef(contact: Contact, ref: ContactRef): Contact {
  const key = refKey(ref);
  if (contact.refKeys.includes(key)) return contact;
  return { ...contact, refs: [...contact.refs, ref], refKeys: [...contact.refKeys, key] };
}
