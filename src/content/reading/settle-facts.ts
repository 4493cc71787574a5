import type { RefKey } from '../../domain/contact/contact-ref';
import { fields, fieldMemory, type Field, type PageMemory, type PageTexts } from './page-memory';

/** What is known besides a read of the page. */
export interface Readings {
  readonly key: RefKey;
  /** What the page may still show of other records. */
  readonly memory: PageMemory;
  readonly last: PageTexts | undefined;
  /** Fields that were empty beside the record's own id, so that a text in them has come since. */
  readonly emptied: ReadonlySet<Field>;
  /** Whether a text is this record's, although one was left before its own text had come. */
  readonly isOwn: (
    field: Field,
    text: string,
    readings: Pick<Readings, 'key' | 'memory'>,
  ) => boolean | undefined;
  /** This was the last read. */
  readonly atEnd: boolean;
}

/**
 * Returns the part of a read that may go to the frame, or undefined if nothing may. A page changes its address before its fields,
 * and each field on its own. So a text counts if the record's own id is beside it, or if two reads in a row agree on it. It never
 * counts if it may be another record's: if it was there before the move, or if an earlier record was left before its own text
 * had come, which may come now, unless something else vouches for it. A missing name is believed after the last read. When in
 * doubt it returns nothing, and the user is asked.
 */
export function settledFacts(facts: PageTexts, readings: Readings): PageTexts | undefined {
  const settled = fields.filter((field) => hasSettled(field, facts, readings));
  const isNameless = readings.atEnd && facts.name === undefined;
  if (!settled.includes('name') && !isNameless) return undefined;
  const texts = Object.fromEntries(settled.map((field) => [field, facts[field]]));
  return { ...texts, witness: facts.witness };
}

function hasSettled(field: Field, facts: PageTexts, readings: Readings): boolean {
  const { key, memory, last, emptied, isOwn } = readings;
  const text = facts[field];
  if (text === undefined) return false;
  if (text === memory.settled.get(key)?.[field]) return true;
  const { previous, pending } = fieldMemory(memory, field);
  if (previous.has(text) && !(facts.witness && emptied.has(field))) return false;
  // The id vouches for the name only; another field beside it may be late.
  if (facts.witness && field === 'name') return true;
  const stays = facts.witness || text === last?.[field];
  const isPending = [...pending.keys()].some((other) => other !== key);
  return stays && (!isPending || isOwn(field, text, readings) === true);
}
