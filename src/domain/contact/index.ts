import { foldAny } from '../journal/fold-from';
import type { Thing } from '../journal/thing';
import { Contact } from './contact';
import { ContactEdge } from './edge';
import { foldContact } from './fold-contact';
import { contactKinds, edgeKinds } from './kinds';

export const contact: Thing<Contact, 'contacts'> = {
  table: 'contacts',
  kinds: contactKinds,
  row: Contact,
  fold: foldContact,
};

export const contactEdge: Thing<ContactEdge, 'edges'> = {
  table: 'edges',
  kinds: edgeKinds,
  row: ContactEdge,
  // The last word counts.
  fold: foldAny<'contacts', ContactEdge>({
    'contacts.joined': (_, { entity: id, data }) => ({ id, ...data }),
    'contacts.told-apart': (_, { entity: id, data }) => ({ id, ...data, apart: true }),
  }),
};
