import type { RefKey } from '../../domain/contact/contact-ref';
import type { PageFacts } from '../../domain/contact/page-facts';

/** What a page shows of its record. The records that it links to are a field too: they come as late as the others. */
export const fields = ['name', 'company', 'email', 'phone', 'linked'] as const;
export type Field = (typeof fields)[number];
export type Texts = Readonly<Partial<Record<Field, string>>>;
export type PageTexts = Texts & Pick<PageFacts, 'witness'>;

/** What may stand in one field of a page though it is another record's. */
export interface LateField {
  /** Texts that stood there when an address was left, back to the last one whose own text had come. */
  readonly stood: ReadonlySet<string>;
  /** Records that were left before their own text had come, and when (ms): it may come under a later address. */
  readonly owed: ReadonlyMap<RefKey, number>;
}

/** What a document may still show of the records that it has left. */
export interface PageMemory {
  readonly late: ReadonlyMap<Field, LateField>;
  /** What was settled to be each record's own. */
  readonly told: ReadonlyMap<RefKey, Texts>;
}

/** A field that has not come half a minute after its record was left is waited for no longer. */
const longestDelay = 30_000;

const none: LateField = { stood: new Set(), owed: new Map() };
export const nothingLate: PageMemory = { late: new Map(), told: new Map() };

/** Returns what may be late in one field. */
export const lateIn = ({ late }: PageMemory, field: Field): LateField => late.get(field) ?? none;

/** How a record was left. */
export interface Leaving {
  readonly key: RefKey;
  /** What had settled of it. */
  readonly told: Texts | undefined;
  /** What stood in the page at that moment, whosever it is. */
  readonly standing: Texts;
  /** It was there until its last reading: a field that had not come by then is empty. */
  readonly wasReadOut: boolean;
  /** Now, ms. */
  readonly at: number;
}

/** Returns what a document may still show, once a record was left. */
export function left(memory: PageMemory, leaving: Leaving): PageMemory {
  const { key, told } = leaving;
  return {
    late: new Map(fields.map((field) => [field, afterField(lateIn(memory, field), field, leaving)])),
    told: told ? new Map([...memory.told, [key, told]]) : memory.told,
  };
}

function afterField({ stood, owed }: LateField, field: Field, leaving: Leaving): LateField {
  const own = leaving.told?.[field];
  const standing = leaving.standing[field];
  const still = new Map([...owed].filter(([, since]) => leaving.at - since < longestDelay));
  if (own !== undefined || (leaving.wasReadOut && standing === undefined)) still.delete(leaving.key);
  else still.set(leaving.key, leaving.at);
  const texts = [...(own === undefined ? stood : [own]), standing];
  return { stood: new Set(texts.filter((text) => text !== undefined)), owed: still };
}
