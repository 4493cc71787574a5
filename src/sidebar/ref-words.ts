import type { ContactRef } from '../domain/contact/contact-ref';
import type { Say } from '../ui/wording';

/** Gives a record in words, where nothing tells its name: "Record 151 in HubSpot". */
export const refWords = (ref: ContactRef, crmName: string, say: Say): string =>
  say('nameUnknown', ref.id, crmName);
