import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { entryKinds, type EntryKind, type NewEntry } from '../../../src/domain/journal/entry';
import { foldEntity, thingOf } from '../../../src/domain/journal/fold';
import { undoKinds } from '../../../src/domain/journal/undo-kinds';
import { historyThings, things } from '../../../src/domain/journal/things';
import { Keeping } from '../../../src/domain/keeping/keeping';
import { keptThings } from '../../../src/domain/keeping/registry/things';
import { sectionsInOrder } from '../../../src/domain/keeping/sections-in-order';
import { keysOf } from '../../../src/domain/keys-of';
import type { Phrase } from '../../../src/domain/phrase/phrase';
import {
  dropOf,
  leadOf,
  lineOf,
  timelineOf,
  titleOf,
  type PersonHistory,
} from '../../../src/domain/timeline/timeline';
import { phraseInWords } from '../../../src/ui/phrase-in-words';
import { foldersIn, registryOf } from '../../scaffold/kept-registry';
import { english } from '../../ui/english';
import { anyStory, kindsOf } from '../journal/any-story';
import { stamp } from '../journal/stamp';
import { history, now } from '../sample';

const keeping = fileURLToPath(new URL('../../../src/domain/keeping', import.meta.url));
const names = keysOf(keptThings);
const allKinds = keysOf(entryKinds).filter((kind) => !(kind in undoKinds));

/** The same stories in each run, enough of them to have every kind many times. */
const stories = fc.sample(anyStory, { numRuns: 1000, seed: 7 }).map((story) => story.flat());

/** Returns the entries of each entity of a story. */
function entities(story: readonly NewEntry[]): NewEntry[][] {
  const groups = new Map<string, NewEntry[]>();
  for (const entry of story) groups.set(entry.entity, [...(groups.get(entry.entity) ?? []), entry]);
  return [...groups.values()];
}

/** Returns the rows that a story leaves, as one history without what a history does not have (contacts, cadences). */
function historyOf(story: readonly NewEntry[]): PersonHistory {
  const rows = entities(story).flatMap((entries) => foldEntity(stamp(entries)) ?? []);
  const tables = Object.keys(history());
  const left: Record<string, unknown[]> = {};
  for (const { table, row } of rows)
    if (row && tables.includes(table)) left[table] = [...(left[table] ?? []), row];
  return history(left);
}

const inWords = (phrase: Phrase) => phraseInWords(phrase, now, english);

describe('the registry', () => {
  it('has what the folders have', async () => {
    for (const [name, text] of Object.entries(await registryOf(keeping)))
      expect(readFileSync(path.join(keeping, 'registry', name), 'utf8'), name).toBe(text);
    expect(foldersIn(keeping).map(({ name }) => name)).toEqual(names);
  });

  it('maps each kind of entry to its thing, and has each thing’s kinds', () => {
    for (const kind of allKinds) expect(thingOf(kind), kind).toBeDefined();
    const declared = keysOf(things).flatMap((name) => Object.keys(things[name].kinds));
    expect(declared.toSorted()).toEqual([...allKinds].toSorted());
  });
});

describe('the random stories', () => {
  it('have every kind of entry, also about existing things', () => {
    const met = new Map<EntryKind, number>();
    for (const entries of stories.flatMap(entities))
      for (const [i, { kind }] of entries.entries())
        if (i > 0 || entries.length === 1) met.set(kind, (met.get(kind) ?? 0) + 1);
    for (const kind of allKinds) expect(met.get(kind) ?? 0, kind).toBeGreaterThan(5);
  });

  it('leave rows that fit the schemas of their things', () => {
    for (const entries of stories.flatMap(entities)) {
      const folded = foldEntity(stamp(entries));
      const [first] = entries;
      const thing = first && thingOf(first.kind);
      if (!folded?.row || !thing) continue;
      expect(v.parse(thing.row, folded.row)).toEqual(folded.row);
      if (folded.table === 'keeping') expect(v.parse(Keeping, folded.row)).toEqual(folded.row);
    }
  });
});

describe.each(names)('%s', (name) => {
  it('has kinds that begin with its name, and rows of that type unless it has its own table', () => {
    expect(kindsOf(name).filter((kind) => !kind.startsWith(`${name}.`))).toEqual([]);
    const rows = timelineRows(name);
    if (keptThings[name].table === 'keeping')
      for (const row of rows) expect(row).toHaveProperty('type', name);
  });
});

/** Returns the rows of a thing that the stories leave. */
function timelineRows(name: keyof typeof historyThings): object[] {
  const thing = historyThings[name];
  const rows = stories
    .flatMap(entities)
    .filter(([first]) => first && first.kind in thing.kinds)
    .flatMap((entries) => foldEntity(stamp(entries))?.row ?? []);
  expect(rows.length, `stories leave no ${name}`).toBeGreaterThan(0);
  return rows;
}

describe('the timeline', () => {
  const shown = keysOf(historyThings).filter((name) => !('isEvent' in historyThings[name]));

  it('has a text for each thing that is an event', () => {
    const met = new Set<string>();
    for (const item of stories.flatMap((story) => timelineOf(historyOf(story)))) {
      met.add(item.type);
      expect(Number.isFinite(item.at), item.type).toBe(true);
      expect(inWords(titleOf(item.type))).not.toBe('');
      expect(`${inWords(leadOf(item))}${inWords(lineOf(item))}`, item.type).not.toMatch(/^$|undefined|NaN/);
    }
    expect([...met].toSorted()).toEqual([...shown].toSorted());
  });

  it('can delete what has a drop entry: no row is left, or a closed one', () => {
    for (const story of stories)
      for (const item of timelineOf(historyOf(story))) {
        const drop = dropOf(item);
        if (!drop) continue;
        const entries = story.filter(({ entity }) => entity === item.id);
        const left = foldEntity(stamp([...entries, drop]))?.row;
        expect(left === undefined || !('open' in left), item.type).toBe(true);
      }
  });
});

describe('the client file', () => {
  it('has a text for each row, and its actions make entries', () => {
    for (const story of stories.slice(0, 400)) {
      const context = { history: historyOf(story), now, zone: english.zone, hours: english.hours };
      for (const section of sectionsInOrder(true)) {
        const { title, rows } = section.of(context);
        expect(inWords(title)).not.toBe('');
        for (const { words, aside = '', actions } of rows) {
          expect(typeof inWords(words)).toBe('string');
          expect(typeof inWords(aside)).toBe('string');
          for (const action of actions) expect(stamp(action.entries('typed', () => 'new'))).not.toEqual([]);
        }
      }
    }
  });

  it('has the same sections in either order', () => {
    expect(sectionsInOrder(false)).toHaveLength(sectionsInOrder(true).length);
    expect(new Set(sectionsInOrder(false))).toEqual(new Set(sectionsInOrder(true)));
  });
});
