import { showRecord } from '../surface/records';
import type { Around } from './around';

/** Shows a contact's record in its CRM, and closes the popup: the record may stand right under it. */
export const showRecordAndClose = ({ sendToBackground }: Pick<Around, 'sendToBackground'>, contact: string) =>
  showRecord(contact, () => window.close(), sendToBackground);
