import { isAnother } from '../../domain/contact/is-another';
import type { PageFacts } from '../../domain/contact/page-facts';
import type { ContactOverview } from '../../store/contact-overview';

/** Returns whom the book has at a record whose page shows somebody else; undefined if it shows them, or nothing tells. */
export const formerOf = (
  overview: ContactOverview | undefined,
  facts: PageFacts | undefined,
): ContactOverview | undefined =>
  overview && facts && isAnother(overview.contact.text, facts) ? overview : undefined;
