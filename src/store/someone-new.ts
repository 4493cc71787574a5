const someoneNew = 'new ';

/** Returns the owner of a draft about someone whom the book does not have yet, made from their name. */
export const ofSomeoneNew = (name: string): string => `${someoneNew}${name}`;

/** Returns the name of someone new from the owner of a draft; undefined if the owner is somebody else. */
export const nameOfSomeoneNew = (owner: string): string | undefined =>
  owner.startsWith(someoneNew) ? owner.slice(someoneNew.length) : undefined;
