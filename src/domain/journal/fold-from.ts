import type { Entry, EntryKind } from './entry';

/** The kinds whose names begin with a word: `gift.thought`, `gift.given` … for `gift`. */
export type KindOf<Prefix extends string> = Extract<EntryKind, `${Prefix}.${string}`>;
type PrefixOf<K extends string> = K extends `${infer Prefix}.${string}` ? Prefix : never;

/** What each kind of entry makes of a row; undefined deletes it. TypeScript requires a step for every kind. */
export type Steps<K extends EntryKind, Row, After = Row> = {
  readonly [P in K]: (row: Row, entry: Entry<P>) => After | undefined;
};

/** The steps of all kinds but the one that creates the row, which may have one too, for when it comes again. */
type StepsAfter<F extends EntryKind, More extends string, Row> = Steps<
  Exclude<KindOf<PrefixOf<F> | More>, F>,
  Row
> &
  Partial<Steps<F, Row>>;

/**
 * Returns the fold of entries (in force, in order) of an entity that one kind creates; undefined as long as that entry is
 * missing. A deleted row does not come back. `More` names other kinds that change the same row: `amends` for a promise.
 */
export function foldFrom<F extends EntryKind, Row, More extends string = never>(
  founding: F,
  begin: (entry: Entry<F>) => Row,
  steps: StepsAfter<F, More, NoInfer<Row>>,
): (entries: readonly Entry[]) => Row | undefined {
  return (entries) => {
    const first = entries.find((entry): entry is Entry<F> => entry.kind === founding);
    if (!first) return undefined;
    let row: Row | undefined = begin(first);
    for (const entry of entries) if (row !== undefined) row = take(steps, row, entry);
    return row;
  };
}

/** Returns the fold of entries (in force, in order) of which any may create the row. */
export function foldAny<Prefix extends string, Row>(
  steps: Steps<KindOf<Prefix>, Row | undefined, Row>,
): (entries: readonly Entry[]) => Row | undefined {
  return (entries) => {
    let row: Row | undefined;
    for (const entry of entries) row = take<Row | undefined>(steps, row, entry);
    return row;
  };
}

/** Returns a row after one more entry; entries of other kinds change nothing. */
export function take<Row>(steps: object, row: Row, entry: Entry): Row | undefined {
  // Each step takes entries of its own key's kind; TypeScript cannot follow the lookup by a union key.
  const step = (steps as Partial<Record<EntryKind, (row: Row, entry: Entry) => Row | undefined>>)[entry.kind];
  return step ? step(row, entry) : row;
}

type Founding = Pick<Entry, 'entity' | 'contact' | 'at'>;

/** Returns the fields that each row begins with: id, contact, and when it was made (epoch ms). */
export const rowOf = ({ entity, contact, at }: Founding) => ({ id: entity, contact, madeAt: at });

/** Returns the row of a type with all the data and text of the entry that creates it. */
export const rowFrom = <Type extends string, Data extends object, Text extends object>(
  type: Type,
  first: Founding & { readonly data: Data; readonly text: Text },
) => ({ ...rowOf(first), type, ...first.data, text: first.text });
