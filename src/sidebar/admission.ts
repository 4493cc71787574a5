import type { ContactRef } from '../domain/contact/contact-ref';
import type { ToFrame } from '../messages/frame-port';

/** Gives what of a message of the page's side may be heard; undefined where nothing may. */
export type Admit = (message: ToFrame) => Promise<ToFrame | undefined>;

/**
 * Lets through what belongs to the origin of the tab's page: records of a CRM and tenant of which `mayShow` said once that the
 * tab's address says one, links to those, and addresses of the origin. Whatever the page's side says itself proves nothing.
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

// A document has one origin all its life, and so one CRM's one tenant at each place in it.
const placeOf = ({ crm, tenant }: ContactRef) => JSON.stringify([crm, tenant]);
