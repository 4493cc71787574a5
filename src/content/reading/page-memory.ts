import type { RefKey } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';

/** What a page shows of its record. The records that it links to are a field too, since they load as late as the others. */
export const fields = ['name', 'company', 'email', 'phone', 'linked'] as const;
export type Field = (typeof fields)[number];
export type Texts = Readonly<Partial<Record<Field, string>>>;
export type PageTexts = Texts & Pick<PageFacts, 'witness'>;

/** Which texts of other records one field of a page may show. */
export interface FieldMemory {
  /** Texts that it showed when an address was left, back to the last record whose own text had loaded. */
  readonly previous: ReadonlySet<string>;
  /**
   * Records that were left before their own text had loaded, and when (ms of `performance.now()`). It may still appear under a
   * later address.
   */
  readonly pending: ReadonlyMap<RefKey, number>;
}

/** What a document may still show of records that it has left. */
export interface PageMemory {
  readonly fields: ReadonlyMap<Field, FieldMemory>;
  /** The texts of each record that have settled. */
  readonly settled: ReadonlyMap<RefKey, Texts>;
  /** The longest that a record's own name took to come, ms; 0 if each was there at once. */
  readonly slowest: number;
}

const none: FieldMemory = { previous: new Set(), pending: new Map() };
export const emptyMemory: PageMemory = { fields: new Map(), settled: new Map(), slowest: 0 };

/** Returns the memory of one field. */
export const fieldMemory = (memory: PageMemory, field: Field): FieldMemory =>
  memory.fields.get(field) ?? none;

/** Whether a record was left before its own name had come. */
export const isNamePending = (memory: PageMemory): boolean => fieldMemory(memory, 'name').pending.size > 0;

/** What was on the page when a record was left. */
export interface Leaving {
  readonly key: RefKey;
  /** The texts of the record that had settled. */
  readonly settled: Texts | undefined;
  /** The texts that the page showed at that moment, whichever record they belong to. */
  readonly shown: Texts;
  /** Its last read was done: a field that had not loaded by then is empty. */
  readonly wasReadOut: boolean;
  /** How long its own name took to come, ms; 0 if it was there at once, or did not come. */
  readonly took: number;
  /** Now, ms of `performance.now()`. */
  readonly at: number;
}

/** Returns what a document may still show after a record was left. */
export function afterLeaving(memory: PageMemory, leaving: Leaving): PageMemory {
  const { key, settled, took } = leaving;
  return {
    fields: new Map(fields.map((field) => [field, afterField(fieldMemory(memory, field), field, leaving)])),
    settled: settled ? new Map([...memory.settled, [key, settled]]) : memory.settled,
    slowest: Math.max(took, memory.slowest),
  };
}

function afterField({ previous, pending }: FieldMemory, field: Field, leaving: Leaving): FieldMemory {
  const own = leaving.settled?.[field];
  const shown = leaving.shown[field];
  const still = new Map(pending);
  if (own !== undefined || (leaving.wasReadOut && shown === undefined)) still.delete(leaving.key);
  else still.set(leaving.key, leaving.at);
  const texts = [...(own === undefined ? previous : [own]), shown];
  return { previous: new Set(texts.filter((text) => text !== undefined)), pending: still };
}
