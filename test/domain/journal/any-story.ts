import * as fc from 'fast-check';
import { entryKinds, type EntryKind, type NewEntry } from '../../../src/domain/journal/entry';
import { things } from '../../../src/domain/journal/things';
import { keysOf } from '../../../src/domain/keys-of';
import { anyOf } from './any-of-schema';

type ThingName = keyof typeof things;

/** Returns any entry of a kind, about one of two things of a name. It comes from the kind's own schema. */
export function anyEntry(name: ThingName, kind: EntryKind): fc.Arbitrary<NewEntry> {
  const { data, text } = entryKinds[kind];
  return fc
    .tuple(fc.constantFrom('ana', 'bo'), fc.integer({ min: 1, max: 2 }), anyOf(data), anyOf(text))
    .map(([contact, n, facts, words]) => {
      const entity = name === 'contact' ? contact : `${name}-${n}`;
      // Its data and text fit this very kind; TypeScript cannot follow the lookup by a union key.
      return { kind, entity, contact, data: facts, text: words } as NewEntry;
    });
}

/** Returns the kinds of entry about a thing. */
export const kindsOf = (name: ThingName): EntryKind[] =>
  keysOf(entryKinds).filter((kind) => kind in things[name].kinds);

const entryAbout = new Map(
  keysOf(things).map((name) => [name, fc.oneof(...kindsOf(name).map((kind) => anyEntry(name, kind)))]),
);

/**
 * Anything that can happen, in any order, also before its parent: appends of one to four entries each, all about a few
 * sorts of things, so that many meet.
 */
export const anyStory: fc.Arbitrary<NewEntry[][]> = fc
  .subarray(keysOf(things), { minLength: 1, maxLength: 4 })
  .chain((names) => {
    const about = names.flatMap((name) => entryAbout.get(name) ?? []);
    return fc.array(fc.array(fc.oneof(...about), { minLength: 1, maxLength: 4 }), { maxLength: 12 });
  });
