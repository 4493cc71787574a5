import type { PageFacts } from '../domain/contact/page-facts';
import type { ContactOverview } from '../store/contact-overview';
import type { Sighting } from '../store/sightings';

/** How the contact on screen is called, and by whose word. */
export interface NameToShow {
  readonly name?: string;
  readonly company?: string;
  /** What the page said, which a yes would make the book's. */
  readonly seen?: PageFacts;
  /** Only a page said so. */
  readonly provisional: boolean;
}

/** Gives how to call them: the book's name wins; then what the page shows now, then what it showed last time. */
export function nameToShow(
  overview: Pick<ContactOverview, 'contact' | 'person'> | undefined,
  facts: PageFacts | undefined,
  sighting: Sighting | undefined,
): NameToShow {
  const texts = [overview?.contact, ...(overview?.person ?? [])].map((contact) => contact?.text);
  const seen = facts?.name === undefined ? sighting?.facts : facts;
  const company = texts.find((text) => text?.company)?.company ?? seen?.company;
  const own = texts.find((text) => text?.name)?.name;
  return {
    ...named(own ?? seen?.name),
    ...(company ? { company } : {}),
    ...(seen ? { seen } : {}),
    provisional: own === undefined && Boolean(seen?.name),
  };
}

const named = (name: string | undefined) => (name ? { name } : {});
