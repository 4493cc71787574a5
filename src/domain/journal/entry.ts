import * as v from 'valibot';
import { amendsKinds } from '../amends/kinds';
import { cadenceKinds } from '../cadence/kinds';
import { contactKinds, edgeKinds } from '../contact/kinds';
import { impressionKinds } from '../impression/kinds';
import { keysOf } from '../keys-of';
import { keptKinds } from '../keeping/registry/kinds';
import { promiseKinds } from '../promise/kinds';
import { Envelope } from './envelope';
import { undoKinds } from './undo-kinds';

/** Every kind of thing that can happen. */
export const entryKinds = {
  ...contactKinds,
  ...edgeKinds,
  ...impressionKinds,
  ...promiseKinds,
  ...amendsKinds,
  ...cadenceKinds,
  ...keptKinds,
  ...undoKinds,
};

export type EntryKind = keyof typeof entryKinds;
type Shape<K extends EntryKind> = (typeof entryKinds)[K];
type Content<K extends EntryKind> = {
  kind: K;
  data: v.InferOutput<Shape<K>['data']>;
  text: v.InferOutput<Shape<K>['text']>;
};

/** One thing that happened, as it stands in the journal. Immutable. */
export type Entry<K extends EntryKind = EntryKind> = K extends EntryKind ? Envelope & Content<K> : never;

/** An entry to be appended; the store adds id, order, clock and zone. */
export type NewEntry<K extends EntryKind = EntryKind> = K extends EntryKind
  ? Content<K> & { entity: string; contact: string }
  : never;

/** An entry on disk (or in a file) that this version cannot read. */
export class UnreadableEntry extends Error {
  override name = 'UnreadableEntry';
}

/**
 * Returns unknown data as an entry, validated.
 * @throws UnreadableEntry if this version does not know the kind, or its content or envelope is invalid.
 */
export function readEntry(raw: unknown): Entry {
  const kind = v.safeParse(v.looseObject({ kind: v.picklist(kindNames) }), raw);
  if (!kind.success) throw new UnreadableEntry('kind');
  const { data, text } = entryKinds[kind.output.kind];
  const schema = v.object({ ...Envelope.entries, kind: v.literal(kind.output.kind), data, text });
  const entry = v.safeParse(schema, raw);
  if (!entry.success) throw new UnreadableEntry(v.getDotPath(entry.issues[0]) ?? kind.output.kind);
  // The schema was built for this kind; TypeScript cannot follow the lookup by a union key.
  return entry.output as Entry;
}

const kindNames = keysOf(entryKinds);
