import type { RefKey } from '../../domain/contact/contact-ref';
import { fields, lateIn, type Field, type PageMemory, type PageTexts } from './late-fields';

/** What else is known when a page is read. */
export interface Readings {
  readonly key: RefKey;
  /** What the page may still show of other records. */
  readonly memory: PageMemory;
  readonly last: PageTexts | undefined;
  /** Fields that were seen empty beside the record's own id: what stands there since has come since. */
  readonly emptied: ReadonlySet<Field>;
  /** It is not read again. */
  readonly atEnd: boolean;
}

/**
 * Returns what of a read may go to the frame, or undefined if nothing may. A page changes its address before its fields, and
 * each field for itself. So a text counts where the record's own id stands beside it, or where two reads in a row agree on
 * it; and never where it may be another record's: where it stood there before the move, or if a record was left before
 * its own had come, which may come now. A page that shows no name is taken at its word at the end. Unsure means: nothing,
 * and the user is asked.
 */
export function settledFacts(facts: PageTexts, readings: Readings): PageTexts | undefined {
  const settled = fields.filter((field) => hasSettled(field, facts, readings));
  const isNameless = readings.atEnd && facts.name === undefined;
  if (!settled.includes('name') && !isNameless) return undefined;
  const texts = Object.fromEntries(settled.map((field) => [field, facts[field]]));
  return { ...texts, witness: facts.witness };
}

function hasSettled(field: Field, facts: PageTexts, { key, memory, last, emptied }: Readings): boolean {
  const text = facts[field];
  if (text === undefined) return false;
  if (text === memory.told.get(key)?.[field]) return true;
  const { stood, owed } = lateIn(memory, field);
  if (stood.has(text) && !(facts.witness && emptied.has(field))) return false;
  // The id is the name's own neighbour; another field may be late beside it.
  if (facts.witness && field === 'name') return true;
  const isOwed = [...owed.keys()].some((other) => other !== key);
  return !isOwed && (facts.witness || text === last?.[field]);
}

/** Whether two reads agree. */
export const areSame = (a: PageTexts, b: PageTexts): boolean =>
  ([...fields, 'witness'] as const).every((key) => a[key] === b[key]);
