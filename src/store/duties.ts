import { compareDuties, dutiesOf, type Duty } from '../domain/care/duties';
import { Contact } from '../domain/contact/contact';
import type { Here } from '../domain/due/here';
import { Impression } from '../domain/impression/impression';
import { Keeping } from '../domain/keeping/keeping';
import { ClientRequest } from '../domain/keeping/request/request';
import type { Book } from './book';
import { byPerson, personIds } from './by-person';
import { inPlace } from './in-place';
import { readRows } from './read-rows';

/** A duty, and the person to whom. */
export interface DutyTo {
  readonly contact: string;
  readonly duty: Duty;
}

/** Returns the duties to everybody beside promises, the most important first. */
export async function dutiesToEverybody(
  book: Book,
  { now, zone }: Pick<Here, 'now' | 'zone'>,
): Promise<DutyTo[]> {
  const { impressions, keeping, requests, stages } = await readAll(book);
  const people = new Set([...impressions.keys(), ...keeping.keys(), ...requests.keys()]);
  const found = [...people].flatMap((contact) => {
    const facts = {
      impressions: impressions.get(contact) ?? [],
      keeping: keeping.get(contact) ?? [],
      requests: requests.get(contact) ?? [],
      stage: stages.get(contact),
      // What these are for is not listed here.
      promises: [],
      matters: [],
      likes: [],
      languages: [],
      now,
      zone,
    };
    return dutiesOf(facts).map((duty) => ({ contact, duty }));
  });
  return found.toSorted((a, b) => compareDuties(a.duty, b.duty));
}

async function readAll(book: Book) {
  const of = (table: 'impressions' | 'keeping' | 'requests' | 'contacts') => book.rows(table).toArray();
  const [rows, impressions, keeping, requests] = await Promise.all([
    of('contacts'),
    of('impressions'),
    of('keeping'),
    of('requests'),
  ]);
  const contacts = readRows(Contact, rows);
  const person = await personIds(book, new Set(contacts.map(({ id }) => id)));
  return {
    impressions: byPerson(await inPlace(readRows(Impression, impressions)), person),
    keeping: byPerson(readRows(Keeping, keeping), person),
    requests: byPerson(readRows(ClientRequest, requests), person),
    stages: new Map(contacts.flatMap(({ id, stage }) => (stage ? [[person(id), stage] as const] : []))),
  };
}
