/** Whether a draft with this key (`draftKey`, `formDrafts`) belongs to one of these owners, or is of a form about one of them. */
export function isOwnedBy(owners: ReadonlySet<string>, key: string): boolean {
  const owner = key.slice(key.indexOf(' ') + 1);
  return owners.has(owner) || owner.split(' ').some((part) => owners.has(part));
}
