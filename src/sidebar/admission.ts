import type { ContactRef } from '../domain/contact/contact-ref';
import type { ToFrame } from '../messages/frame-port';

/** Resolves to the part of a message from the page's side that may be used, or undefined if none may. */
export type Admit = (message: ToFrame) => Promise<ToFrame | undefined>;

/**
 * Lets through what belongs to the origin of the tab's page: addresses of that origin, and records of a CRM and tenant
 * for which `mayShow` has confirmed once that they are at the tab's address. What the page's side itself claims proves
 * nothing.
 */
export function admission(origin: string, mayShow: (ref: ContactRef) => Promise<boolean>): Admit {
  const known = new Set<string>();
  const isKnown = (ref: ContactRef) => known.has(placeOf(ref));
  const admitContact = async (ref: ContactRef, address: string) => {
    if (URL.parse(address)?.origin !== origin) return false;
    if (!isKnown(ref) && (await mayShow(ref))) known.add(placeOf(ref));
    return isKnown(ref);
  };
  return async (message) => {
    if (message.type === 'contact')
      return (await admitContact(message.ref, message.address)) ? message : undefined;
    return message.type === 'facts' ? { ...message, linked: message.linked.filter(isKnown) } : message;
  };
}

// A document never changes its origin, so one confirmed record of a CRM and tenant vouches for the others.
const placeOf = ({ crm, tenant }: ContactRef) => JSON.stringify([crm, tenant]);
