import '../../temporal';
import * as fc from 'fast-check';
import { appendFileSync, existsSync } from 'node:fs';
import type { EntryKind, NewEntry } from '../../../src/domain/journal/entry';
import { foldEntity } from '../../../src/domain/journal/fold';
import { things } from '../../../src/domain/journal/things';
import { keysOf } from '../../../src/domain/keys-of';
import { anyEntry, kindsOf } from '../../domain/journal/any-story';
import { stamp } from '../../domain/journal/stamp';
import { frozenThings, thingsFile } from './frozen';

type ThingName = keyof typeof things;

/** Returns an entry of a kind, the one of several that says most. */
function fullEntry(name: ThingName, kind: EntryKind): NewEntry {
  const some = fc.sample(anyEntry(name, kind), { seed: 28, numRuns: 12 });
  const [fullest] = some.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  if (!fullest) throw new Error(kind);
  const text = Object.fromEntries(Object.keys(fullest.text).map((field) => [field, `${kind}: ${field}`]));
  return { ...plain(fullest), contact: 'ana', text } as NewEntry;
}

/** The same entry, with plain words instead of random ones. */
const plain = (entry: NewEntry): NewEntry =>
  JSON.parse(JSON.stringify(entry), (field, value: unknown) =>
    typeof value === 'string' && !/^[\w:./|-]+$/.test(value) ? `some ${field}` : value,
  );

/** Freezes an entry of each kind that has none yet, with the row that it makes together with the one that begins its thing. */
function freeze(): void {
  const frozen = new Set(existsSync(thingsFile) ? frozenThings().map(({ kind }) => kind) : []);
  for (const name of keysOf(things))
    for (const kind of kindsOf(name).filter((one) => !frozen.has(one))) {
      const [founding = kind] = kindsOf(name);
      const kinds = founding === kind ? [kind] : [founding, kind];
      const news = kinds.map((one) => Object.assign(fullEntry(name, one), { entity: kind }));
      const entries = stamp(news).map((entry, i) =>
        Object.assign(entry, { id: `${kind} ${i}`, device: kind }),
      );
      const { table, row = null } = foldEntity(entries) ?? {};
      appendFileSync(thingsFile, `${JSON.stringify({ kind, entries, table, row })}\n`);
    }
}

freeze();
