import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { NewEntry } from '../../src/domain/journal/entry';
import { append } from '../../src/store/append';
import { draftKey, readDraft } from '../../src/store/drafts';
import { eraseContact } from '../../src/store/erase/erase-contact';
import { importJournal } from '../../src/store/import/import-journal';
import { undoImport } from '../../src/store/import/undo-import';
import { readableEntries } from '../../src/store/readable-entries';
import { saveDraft } from '../../src/store/save-draft';
import { redoChange, undoChange } from '../../src/store/undo-change';
import type { Oracle } from './oracle';
import type { Profile } from './profile';
import { expectAll, expectShown } from './truth';

/** Two devices of one user, the clock that they share, and a backup that was made at some time. */
export interface World {
  readonly profiles: readonly [Profile, Profile];
  backup: { readonly file: string; readonly oracle: Oracle } | undefined;
  readonly jump: (ms: number) => void;
}

type Command = fc.AsyncCommand<object, World>;

/** What a command is done with: on which device, in which page, about which contact and thing. */
interface Pick {
  readonly device: number;
  readonly tab: number;
  readonly which: number;
}

let count = 0;
/** Words that were never typed before, and are part of no others. */
const newWords = () => `quay${(count++).toString(36).padStart(6, '0')}z`;
const id = (name: string) => `${name}-${String(count++).padStart(6, '0')}`;

const nth = <T>(all: readonly T[], at: number): T | undefined => all[at % all.length];

/** Returns what a command does on one device; afterwards the page must show what the oracle says. */
function commandOf(
  name: string,
  run: (profile: Profile, pick: Pick, world: World) => Promise<void>,
): fc.Arbitrary<Command> {
  const pick = fc.record({ device: fc.nat(1), tab: fc.nat(1), which: fc.nat(1000) });
  return pick.map((picked) => ({
    check: () => true,
    run: async (_, world) => {
      const profile = world.profiles[picked.device === 0 ? 0 : 1];
      commandsRun.count++;
      await run(profile, picked, world);
      await expectShown(profile, picked.tab + 1);
    },
    toString: () => `${name}(${Object.values(picked).join(', ')})`,
  }));
}

/** How many commands were run. */
export const commandsRun = { count: 0 };

const other = ({ profiles }: World, { device }: Pick) => profiles[device === 0 ? 1 : 0];
const contactOf = ({ oracle }: Profile, { which }: Pick) => nth(oracle.contacts(), which);

/** Something shown of one kind, with whom it was typed under. */
function thing({ oracle }: Profile, { which }: Pick, founding: string) {
  const shown = oracle.shown();
  const all = [...oracle.said.values()].filter(({ kind, entity }) => kind === founding && shown.has(entity));
  return nth(all, which);
}

const due = (at: number) => ({ type: 'at' as const, at, wall: '2026-11-28T09:00', zone: 'UTC' });

const changes = {
  meet: async (profile: Profile, { tab }: Pick) => {
    const contact = id('contact');
    const text = { name: newWords() };
    await profile.write(tab, [{ kind: 'contact.met', entity: contact, contact, data: {}, text }], false);
  },
  note: async (profile: Profile, pick: Pick) => {
    const contact = contactOf(profile, pick);
    if (contact === undefined) return;
    await profile.write(pick.tab, [noteOf(contact, newWords())]);
  },
  promise: async (profile: Profile, pick: Pick) => {
    const contact = contactOf(profile, pick);
    if (contact === undefined) return;
    const data = { by: 'us' as const, due: due(Date.now() + pick.which) };
    const text = { words: newWords() };
    await profile.write(pick.tab, [{ kind: 'promise.made', entity: id('promise'), contact, data, text }]);
  },
  edit: async (profile: Profile, pick: Pick) => {
    const note = thing(profile, pick, 'impression.left');
    if (!note) return;
    const { entity, contact } = note;
    const edited = { kind: 'impression.edited' as const, entity, contact, data: {} };
    await profile.write(pick.tab, [{ ...edited, text: { note: newWords() } }]);
  },
  delete: async (profile: Profile, pick: Pick) => {
    const note = thing(profile, pick, 'impression.left');
    if (!note) return;
    const { entity, contact } = note;
    await profile.write(pick.tab, [{ kind: 'impression.dropped', entity, contact, data: {}, text: {} }]);
  },
  keep: onPromise(() => ({ kind: 'promise.kept', data: { keptAt: Date.now() }, text: {} })),
  move: onPromise(({ which }) => ({
    kind: 'promise.moved',
    data: { due: due(Date.now() + which) },
    text: {},
  })),
  reword: onPromise(() => ({ kind: 'promise.reworded', data: {}, text: { words: newWords() } })),
  join: async (profile: Profile, pick: Pick) => {
    const [a, b] = [contactOf(profile, pick), nth(profile.oracle.contacts(), pick.which * 7 + 1)];
    if (a === undefined || b === undefined || a === b) return;
    const joined = { kind: 'contacts.joined' as const, entity: id('edge'), contact: a, data: { a, b } };
    await profile.write(pick.tab, [{ ...joined, text: {} }]);
  },
  undo: async (profile: Profile, { tab }: Pick) => {
    const turned = await undoChange(profile.tab(tab), () => undefined);
    const last = profile.done.at(-1);
    expect(turned?.id).toBe(last);
    if (last === undefined) return;
    profile.turn(last);
    profile.done = profile.done.slice(0, -1);
    profile.undone = [...profile.undone, last].slice(-10);
  },
  redo: async (profile: Profile, { tab }: Pick) => {
    const turned = await redoChange(profile.tab(tab), () => undefined);
    const last = profile.undone.at(-1);
    expect(turned?.id).toBe(last);
    if (last === undefined) return;
    profile.turn(last);
    profile.undone = profile.undone.slice(0, -1);
    profile.done = [...profile.done, last].slice(-10);
  },
  erase: async (profile: Profile, pick: Pick) => {
    const contact = contactOf(profile, pick);
    if (contact === undefined) return;
    await eraseContact(profile.tab(pick.tab), contact, Date.now());
    profile.oracle.erase(contact);
    profile.forget();
  },
};

const noteOf = (contact: string, note: string): NewEntry => ({
  kind: 'impression.left',
  entity: id('note'),
  contact,
  data: { happenedAt: Date.now() },
  text: { note },
});

type Content = NewEntry extends infer E
  ? E extends NewEntry
    ? Omit<E, 'entity' | 'contact'>
    : never
  : never;

function onPromise(make: (pick: Pick) => Content) {
  return async (profile: Profile, pick: Pick): Promise<void> => {
    const promise = thing(profile, pick, 'promise.made');
    if (!promise) return;
    const { entity, contact } = promise;
    await profile.write(pick.tab, [{ ...make(pick), entity, contact } as NewEntry]);
  };
}

const files = {
  /** What the other device has comes here. */
  import: async (profile: Profile, pick: Pick, world: World) => {
    const from = other(world, pick);
    await take(profile, pick, await from.file(), from.oracle);
  },
  /** The same, and then it is undone. */
  'import and undo': async (profile: Profile, pick: Pick, world: World) => {
    const from = other(world, pick);
    const file = await from.file();
    const book = profile.tab(pick.tab);
    await importJournal(book, pieces(file), Date.now());
    const { kept } = await undoImport(book);
    // What was built upon stays: with the rest of it again, the book is as after an import.
    if (kept) return take(profile, pick, file, from.oracle);
    profile.oracle.takeErased(from.oracle);
    profile.forget();
  },
  'back up': async (profile: Profile, _: Pick, world: World) => {
    world.backup = { file: await profile.file(), oracle: profile.oracle.copy() };
  },
  restore: async (profile: Profile, pick: Pick, { backup }: World) => {
    if (backup) await take(profile, pick, backup.file, backup.oracle);
  },
};

async function take(profile: Profile, { tab }: Pick, file: string, oracle: Oracle): Promise<void> {
  const done = await importJournal(profile.tab(tab), pieces(file), Date.now());
  expect(done).toMatchObject({ badCount: 0, damage: undefined });
  profile.oracle.take(oracle);
  profile.forget();
}

async function* pieces(file: string): AsyncGenerator<string> {
  yield await Promise.resolve(file);
}

const mishaps = {
  reload: (profile: Profile) => profile.restart(),
  'clock jumps': async (_: Profile, { which }: Pick, { jump }: World) => jump((which - 500) * 3_600_000),
  'database lost': (profile: Profile) => profile.loseDatabase(),
  'spare copy lost': async (profile: Profile) => {
    await profile.restart(async () => profile.spare.items.clear());
  },
  /** Everything stops at some write of a sentence that is being saved. */
  kill: async (profile: Profile, pick: Pick, { jump }: World) => {
    const contact = contactOf(profile, pick);
    if (contact === undefined) return;
    const words = newWords();
    const draft = { key: draftKey('popup', contact), text: words };
    const book = profile.tab(pick.tab);
    const process = profile.killAt(pick.which % 8, pick.which % 2 === 0 ? 'before' : 'after', book);
    let isSaved = false;
    try {
      await saveDraft(book, { ...draft, changes: [], at: Date.now() });
      await append(book, [noteOf(contact, words)], { draft, change: {}, now: Date.now() });
      isSaved = !process.isDead;
    } catch {
      expect(process.isDead).toBe(true);
    }
    await profile.restart();
    // An intent is dropped once its write cannot be going on any more.
    jump(61_000);
    await profile.restart();
    const rows = await profile.tab(0).journal.where('contact').equals(contact).toArray();
    const written = readableEntries(rows).entries.filter(({ text }) => Object.values(text).includes(words));
    expect(written.length).toBeLessThanOrEqual(1);
    if (isSaved) expect(written).toHaveLength(1);
    const left = await readDraft(profile.tab(0), draft.key);
    if (written.length) expect(left).toBeUndefined();
    await saveDraft(profile.tab(0), { ...draft, text: '', changes: [], at: Date.now() });
    profile.note(written, true);
  },
  'look at all': (profile: Profile) => expectAll(profile),
};

const frequent = new Set(['note', 'promise', 'edit', 'keep', 'move', 'undo', 'redo']);

/** Anything that may happen to the two devices. */
export const anyCommand: readonly fc.Arbitrary<Command>[] = Object.entries({
  ...changes,
  ...files,
  ...mishaps,
}).flatMap(([name, run]) => {
  const command = commandOf(name, run);
  return frequent.has(name) ? [command, command, command] : [command];
});
