import type { Named } from '../store/names';
import { someoneNew, whomOfNamed, type Whom } from './whom';

/** One line of the picker. */
export interface Pickable {
  readonly whom: Whom;
  readonly isNew: boolean;
}

/** Gives what can be picked: those found, and whoever was typed as someone new. */
export function peopleToPick(found: readonly Named[], query: string): Pickable[] {
  const known = found.map((named) => ({ whom: whomOfNamed(named), isNew: false }));
  const name = query.trim().replace(/\s+/g, ' ');
  return name === '' ? known : [...known, { whom: someoneNew(name), isNew: true }];
}
