import type { Contact } from '../contact/contact';
import type { ContactRef } from '../contact/contact-ref';
import type { ContactEdge } from '../contact/edge';

/** A person as files name them. */
export interface ExportedPerson {
  /** The smallest id of the contacts that are this person. */
  readonly id: string;
  readonly refs: readonly ContactRef[];
  readonly text: Contact['text'];
}

/** Returns the person of each contact by the contact's id: contacts joined by an edge or by a ref are one. */
export function peopleOf(
  contacts: readonly Contact[],
  edges: readonly ContactEdge[],
): ReadonlyMap<string, ExportedPerson> {
  const firstOf = groups(contacts, edges);
  const members = new Map<string, Contact[]>();
  for (const contact of contacts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const first = firstOf(contact.id);
    members.set(first, [...(members.get(first) ?? []), contact]);
  }
  const people = [...members.values()].flatMap((group) => {
    const person = personOf(group);
    return group.map(({ id }) => [id, person] as const);
  });
  return new Map(people);
}

/** The name of the contact with the smallest id counts, as in the sidebar. */
function personOf(group: readonly Contact[]): ExportedPerson {
  const text: Contact['text'] = {};
  for (const contact of group.toReversed()) Object.assign(text, contact.text);
  return { id: group[0]?.id ?? '', refs: group.flatMap(({ refs }) => refs), text };
}

/** Returns a function that gives the same id for all contacts of one person. */
function groups(contacts: readonly Contact[], edges: readonly ContactEdge[]): (id: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== id) parents.set(id, root);
    return root;
  };
  const join = (a: string, b: string) => {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one !== other) parents.set(other, one);
  };
  for (const { a, b, apart } of edges) if (!apart) join(a, b);
  const owner = new Map<string, string>();
  for (const { id, refKeys } of contacts)
    for (const key of refKeys) {
      const other = owner.get(key);
      if (other === undefined) owner.set(key, id);
      else join(other, id);
    }
  return rootOf;
}
