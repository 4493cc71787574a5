import type { Entry } from '../journal/entry';
import { foldAny } from '../journal/fold-from';
import type { Contact } from './contact';
import { refKey, type ContactRef } from './contact-ref';

/** Folds a contact's entries (in force, in order); undefined if there are none. */
export const foldContact = foldAny<'contact' | 'ref', Contact>({
  'contact.met': (row, entry) => withName(row ?? begin(entry), entry.text, 'user'),
  'contact.named': (row, entry) => withName(row ?? begin(entry), entry.text, entry.data.by),
  'contact.staged': (row, entry) => ({ ...(row ?? begin(entry)), stage: entry.data.stage }),
  'contact.signed': (row, entry) => signed(row ?? begin(entry)),
  'ref.attached': (row, entry) => withRef(row ?? begin(entry), entry.data.ref),
  'ref.detached': (row, entry) => withoutRef(row ?? begin(entry), entry.data.ref),
});

const begin = (entry: Entry): Contact => ({
  id: entry.entity,
  refs: [],
  refKeys: [],
  metAt: entry.at,
  text: {},
});

const signed = (contact: Contact): Contact =>
  contact.stage === 'client' ? contact : { ...contact, stage: 'customer' };

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

function withoutRef(contact: Contact, ref: ContactRef): Contact {
  const key = refKey(ref);
  const refs = contact.refs.filter((one) => refKey(one) !== key);
  return { ...contact, refs, refKeys: refs.map(refKey) };
}
