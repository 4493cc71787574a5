import { shownId } from '../../domain/contact/shown-id';
import type { Named } from '../../store/names';
import { crmNameOf } from '../../ui/crm-names';
import type { Say } from '../../ui/wording';

/** Returns a contact's name, or their record in words. */
export const whoIs = ({ name, contact }: Named, say: Say): string =>
  name ?? say('nameUnknown', shownId(contact.refs[0]?.id ?? ''), crmNameOf(contact.refs[0]?.crm ?? ''));
