import type { ExportedPerson } from '../export/people';
import type { PlannedContact } from './planned-row';

/** Who a contact of a file is. */
export type Standing =
  /** Nobody here has this e-mail address or name. */
  | { readonly type: 'new' }
  /** The one with the same e-mail address, or who came from such a file before. */
  | { readonly type: 'known'; readonly id: string }
  /** It could be this one, but only the user can say. */
  | { readonly type: 'doubtful'; readonly id: string; readonly why: 'other-name' | 'same-name' | 'several' };

type People = ReadonlyMap<string, ExportedPerson>;

/** Returns a function that says who a contact of a file is. `idOf` gives the id that its contact had if it was imported before. */
export function whoIsKnown(people: People, idOf: (contact: PlannedContact) => string) {
  const byEmail = index(people, ({ text }) => text.email);
  const byName = index(people, ({ text }) => text.name);
  return (contact: PlannedContact): Standing => {
    const before = people.get(idOf(contact));
    if (before) return { type: 'known', id: idOf(contact) };
    const mail = folded(contact.email);
    const withMail = mail === '' ? [] : (byEmail.get(mail) ?? []);
    const withName = byName.get(folded(contact.name)) ?? [];
    return byMail(withMail, contact) ?? bySameName(withName, contact) ?? { type: 'new' };
  };
}

function byMail(found: readonly ExportedPerson[], contact: PlannedContact): Standing | undefined {
  const [first, ...others] = found;
  if (!first) return undefined;
  if (others.length > 0) return { type: 'doubtful', id: first.id, why: 'several' };
  const [here, there] = [folded(first.text.name), folded(contact.name)];
  const isOther = here !== '' && there !== '' && here !== there;
  return isOther ? { type: 'doubtful', id: first.id, why: 'other-name' } : { type: 'known', id: first.id };
}

/** Two people may have one name, unless their e-mail addresses tell that they are two. */
function bySameName(found: readonly ExportedPerson[], contact: PlannedContact): Standing | undefined {
  if (folded(contact.name) === '') return undefined;
  const first = found.find(({ text }) => !areTold(text.email, contact.email));
  return first && { type: 'doubtful', id: first.id, why: 'same-name' };
}

const areTold = (one: string | undefined, other: string | undefined): boolean =>
  folded(one) !== '' && folded(other) !== '' && folded(one) !== folded(other);

const folded = (text = ''): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

function index(people: People, of: (person: ExportedPerson) => string | undefined) {
  const found = new Map<string, ExportedPerson[]>();
  for (const person of new Set(people.values())) {
    const key = folded(of(person));
    if (key === '') continue;
    const all = found.get(key);
    if (all) all.push(person);
    else found.set(key, [person]);
  }
  return found;
}
