import { logUnexpected } from '../browser/log';
import type { ContactRef } from '../domain/contact/contact-ref';
import { refOfKey } from '../domain/contact/ref-of-key';
import type { ToFrame } from '../messages/frame-port';
import type { Book } from '../store/book';
import { contactOfRef } from '../store/contact-of-ref';
import { nameOf } from '../store/names';
import { sightingOf } from '../store/sightings';

type FactsMessage = Extract<ToFrame, { type: 'facts' }>;

/**
 * Returns a message about a page whose name came late without its facts, if we know one of the records that were left by that name,
 * and not the record on screen: then it is probably that other's, and so may the rest be.
 */
export async function withOwnFacts(book: Book, message: FactsMessage): Promise<FactsMessage> {
  const { among = [], facts } = message;
  const { name, witness } = facts;
  if (name === undefined || witness) return message;
  const refs = among.flatMap((key) => refOfKey(key) ?? []);
  try {
    const [own, ...others] = await Promise.all(refs.map((ref) => isCalled(book, ref, name)));
    return !own && others.includes(true) ? withoutFacts(message) : message;
  } catch (cause) {
    logUnexpected('whose name a page shows', cause);
    return withoutFacts(message);
  }
}

const withoutFacts = (message: FactsMessage): FactsMessage => ({
  ...message,
  facts: { witness: false },
  linked: [],
});

/** Whether the book has that name for a record, or its page has shown it. */
async function isCalled(book: Book, ref: ContactRef, name: string): Promise<boolean> {
  const [contact, sighting] = await Promise.all([contactOfRef(book, ref), sightingOf(book, ref)]);
  const named = contact && (await nameOf(book, contact.id));
  return named?.name === name || sighting?.facts.name === name;
}
