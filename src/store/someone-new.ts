const someoneNew = 'new ';

/** Gives whose a draft is that is about someone whom the book does not have yet: they are called by their name. */
export const ofSomeoneNew = (name: string): string => `${someoneNew}${name}`;

/** Gives the name of the someone new whose draft it is; undefined where it is another's. */
export const nameOfSomeoneNew = (whose: string): string | undefined =>
  whose.startsWith(someoneNew) ? whose.slice(someoneNew.length) : undefined;
