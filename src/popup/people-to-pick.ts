import type { Named } from '../store/names';
import { someoneNew, personOfNamed, type Person } from './person';

/** One line of the picker. */
export interface Pickable {
  readonly person: Person;
  readonly isNew: boolean;
}

/** Returns the picker's lines: the people found, then the typed name as someone new. */
export function peopleToPick(found: readonly Named[], query: string): Pickable[] {
  const known = found.map((named) => ({ person: personOfNamed(named), isNew: false }));
  const name = query.trim().replace(/\s+/g, ' ');
  return name === '' ? known : [...known, { person: someoneNew(name), isNew: true }];
}
