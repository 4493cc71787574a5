import type { Impression } from '../domain/impression/impression';
import { slideOf, type Slide } from '../domain/trend/sliding';
import { impressionsSince } from './impressions-since';
import type { Book } from './book';
import { nameOf, type Named } from './names';
import { personOf } from './person';

/** A contact whose ratings are falling, with the impressions that show it. */
export interface SlidingContact {
  readonly contact: string;
  readonly named: Named | undefined;
  readonly slide: Slide;
}

/** Returns the contacts whose ratings are falling (L6), the steepest fall first; joined contacts count as one. */
export async function slidingContacts(book: Book): Promise<SlidingContact[]> {
  const byContact = new Map<string, Impression[]>();
  for (const impression of await impressionsSince(book, -Infinity)) groupInto(byContact, impression);
  const persons = await joined(book, byContact);
  const sliding = persons.flatMap(([contact, impressions]) => {
    const slide = slideOf(impressions);
    return slide ? [{ contact, slide }] : [];
  });
  sliding.sort((a, b) => b.slide.from - b.slide.to - (a.slide.from - a.slide.to));
  return Promise.all(
    sliding.map(async ({ contact, slide }) => ({ contact, slide, named: await nameOf(book, contact) })),
  );
}

async function joined(
  book: Book,
  byContact: ReadonlyMap<string, Impression[]>,
): Promise<[string, Impression[]][]> {
  const edges = await book.rows('edges').count();
  if (edges === 0) return [...byContact];
  const persons = new Map<string, Impression[]>();
  for (const [contact, impressions] of byContact) {
    const person = (await personOf(book, contact))[0]?.id ?? contact;
    persons.set(person, [...(persons.get(person) ?? []), ...impressions]);
  }
  return [...persons];
}

function groupInto(groups: Map<string, Impression[]>, impression: Impression): void {
  const own = groups.get(impression.contact);
  if (own) own.push(impression);
  else groups.set(impression.contact, [impression]);
}
