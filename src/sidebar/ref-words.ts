import type { ContactRef } from '../domain/contact/contact-ref';
import { shownId } from '../domain/contact/shown-id';
import type { Say } from '../ui/wording';

/** Returns the words for a record without a name: "Record 151 in HubSpot". */
export const refWords = (ref: ContactRef, crmName: string, say: Say): string =>
  say('nameUnknown', shownId(ref.id), crmName);
