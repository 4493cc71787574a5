import { showRecord } from '../surface/records';
import type { PopupPlatform } from './popup-platform';

/** Shows a contact's record in its CRM, then closes the popup, which may cover it. */
export const showRecordAndClose = (
  { sendToBackground }: Pick<PopupPlatform, 'sendToBackground'>,
  contact: string,
) => showRecord(contact, () => window.close(), sendToBackground);
