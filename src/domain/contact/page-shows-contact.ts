import type { ContactRef } from './contact-ref';

/**
 * Tells whether a record's page shows the one whom the record is of. A thread's shows who wrote first: that may be we
 * ourselves, at each visit again.
 */
export const pageShowsContact = ({ kind }: ContactRef): boolean => kind !== 'thread';
