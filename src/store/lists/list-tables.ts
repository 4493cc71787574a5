import { bookTables } from '../../domain/journal/fold';

/** The tables of the lists that follow from the book's rows. Whoever writes the book writes them in the same transaction. */
export const listTables = ['finds', 'days', 'slides'] as const;

/** The tables that folding an entry may write. */
export const foldedTables: readonly string[] = [...bookTables, ...listTables];
