import type { ContactRef } from './contact-ref';

/**
 * Whether the name on a record's page is the contact's. On an e-mail thread it is whoever wrote first, which may be the user.
 */
export const pageShowsContact = ({ kind }: ContactRef): boolean => kind !== 'thread';
