const someoneNew = 'new ';

/** Returns the owner of a draft about someone whom the book does not have yet, made from their name. */
export const ofSomeoneNew = (name: string): string => `${someoneNew}${name}`;

/** Returns the name of someone new from the owner of a draft; undefined if the owner is somebody else. */
export const nameOfSomeoneNew = (whose: string): string | undefined =>
  whose.startsWith(someoneNew) ? whose.slice(someoneNew.length) : undefined;
