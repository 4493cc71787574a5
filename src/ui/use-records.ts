import { useEffect, useState } from 'preact/hooks';

/** Follows which of some contacts have a record that can be opened. Gives the way to stop. */
export type FollowRecords = (
  contacts: readonly string[],
  show: (known: ReadonlySet<string>) => void,
) => () => void;

/** Gives the way to a contact's record in its CRM; undefined where no address of it is known. */
export type Records = (contact: string) => (() => void) | undefined;

const none: ReadonlySet<string> = new Set();

/** Gives the ways to the records of whom these things are about, once it was read who has one: all in one reading. */
export function useRecords(
  things: readonly { readonly contact: string }[],
  follow: FollowRecords,
  open: (contact: string) => void,
): Records {
  const [known, show] = useState(none);
  const ids = [...new Set(things.map(({ contact }) => contact))].toSorted().join(' ');
  useEffect(() => (ids === '' ? undefined : follow(ids.split(' '), show)), [follow, ids]);
  return (contact) => (known.has(contact) ? () => open(contact) : undefined);
}
