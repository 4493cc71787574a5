import type { PageFacts } from '../domain/contact/page-facts';
import type { ContactOverview } from '../store/contact-overview';
import type { Sighting } from '../store/sightings';

/** The name of the contact on screen, and whether it is confirmed. */
export interface NameToShow {
  readonly name?: string;
  readonly company?: string;
  /** What the page said; saved if the user confirms it. */
  readonly seen?: PageFacts;
  /** Only a page said so; the book has no name. */
  readonly provisional: boolean;
}

/** Returns the name to show: the book's name if it has one, else what the page shows now, else what it showed last time. */
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
