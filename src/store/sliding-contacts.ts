import { slideOf, type Slide } from '../domain/trend/sliding';
import { impressionsSince } from './impressions-since';
import type { Book } from './book';
import { byPerson, personIds } from './by-person';
import type { Named } from './names';
import { namesOf } from './names-of';

/** A contact whose ratings are falling, with the impressions that show it. */
export interface SlidingContact {
  readonly contact: string;
  readonly named: Named | undefined;
  readonly slide: Slide;
}

/** Returns the contacts whose ratings are falling (L6), the steepest fall first; joined contacts count as one. */
export async function slidingContacts(book: Book): Promise<SlidingContact[]> {
  const impressions = await impressionsSince(book, -Infinity);
  const person = await personIds(book, new Set(impressions.map(({ contact }) => contact)));
  const persons = [...byPerson(impressions, person)];
  const sliding = persons.flatMap(([contact, theirs]) => {
    const slide = slideOf(theirs);
    return slide ? [{ contact, slide }] : [];
  });
  sliding.sort((a, b) => b.slide.from - b.slide.to - (a.slide.from - a.slide.to));
  const names = await namesOf(
    book,
    sliding.map(({ contact }) => contact),
  );
  return sliding.map(({ contact, slide }) => ({ contact, slide, named: names.get(contact) }));
}
