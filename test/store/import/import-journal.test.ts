import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { usualHours } from '../../../src/domain/due/working-hours';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { bookTables } from '../../../src/domain/journal/fold';
import { NewerFile, NotAJournal } from '../../../src/domain/journal-file/preview';
import { append } from '../../../src/store/append';
import { Book } from '../../../src/store/book';
import { journalLines } from '../../../src/store/export/journal-lines';
import { importJournal, previewJournal } from '../../../src/store/import/import-journal';
import { undoImport } from '../../../src/store/import/undo-import';
import { rebuild } from '../../../src/store/rebuild';
import { saveSetting } from '../../../src/store/save-setting';
import { readSettings } from '../../../src/store/settings';
import { anyStory } from '../../domain/journal/any-story';
import { met } from '../sample-entries';

const opened: Book[] = [];
let count = 0;
const freshBook = (): Book => {
  const book = new Book(`import-${count++}`);
  opened.push(book);
  return book;
};
afterEach(async () => {
  for (const book of opened.splice(0)) await book.delete();
});

async function bookOf(story: readonly (readonly NewEntry[])[]): Promise<Book> {
  const book = freshBook();
  for (const entries of story) await append(book, entries);
  return book;
}

async function fileOf(book: Book): Promise<string> {
  let text = '';
  const wish = { scope: { type: 'whole' }, withConfidential: true } as const;
  for await (const piece of journalLines(book, wish, 1)) text += piece.text;
  return text;
}

/** The file in pieces that end anywhere, as a stream gives them. */
async function* pieces(text: string, size = 97): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

const take = (book: Book, file: string) => importJournal(book, pieces(file), 5);

/** Everything that the journal makes: itself, the book and the search index. */
async function all(book: Book): Promise<Record<string, unknown[]>> {
  const tables = ['journal', 'words', ...bookTables];
  const rows = await Promise.all(
    tables.map(async (name) => [name, await book.table(name).toArray()] as const),
  );
  return Object.fromEntries(rows);
}

const runs = { numRuns: 25 };

describe('a journal file', () => {
  it('makes the same journal and the same book in an empty profile', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async (story) => {
        const from = await bookOf(story);
        const to = freshBook();
        const { fresh, badCount, conflictCount, damage } = await take(to, await fileOf(from));
        expect({ fresh, badCount, conflictCount, damage }).toEqual({
          fresh: await from.journal.count(),
          badCount: 0,
          conflictCount: 0,
          damage: undefined,
        });
        expect(await all(to)).toEqual(await all(from));
      }),
      runs,
    );
  });

  it('adds nothing when it is imported again', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, anyStory, async (theirs, ours) => {
        const file = await fileOf(await bookOf(theirs));
        const book = await bookOf(ours);
        await take(book, file);
        const once = await all(book);
        expect(await take(book, file)).toMatchObject({ fresh: 0, conflictCount: 0 });
        expect(await all(book)).toEqual(once);
      }),
      runs,
    );
  });

  it('of two devices make their union, in either order, and the book is its fold', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, anyStory, async (one, other) => {
        const files = [await fileOf(await bookOf(one)), await fileOf(await bookOf(other))];
        const [forth, back] = [freshBook(), freshBook()];
        for (const file of files) await take(forth, file);
        for (const file of files.toReversed()) await take(back, file);
        const union = await all(forth);
        expect(await all(back)).toEqual(union);
        await rebuild(forth);
        expect(await all(forth)).toEqual(union);
      }),
      runs,
    );
  });

  it('is undone without a trace', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, anyStory, async (theirs, ours) => {
        const book = await bookOf(ours);
        const before = await all(book);
        const file = await fileOf(await bookOf(theirs));
        const { fresh } = await take(book, file);
        const { removed, kept } = await undoImport(book);
        expect(removed + kept).toBe(fresh);
        // What both wrote about the same thing stays, because more than the file tells of it.
        if (kept === 0) expect(await all(book)).toEqual(before);
      }),
      runs,
    );
  });
});

describe('a file that no version of ours has written', () => {
  it.each([Infinity, 0.5, 2 ** 53])('does not take the places of what comes later: %s', async (lamport) => {
    const book = await bookOf([[met('us')]]);
    const [row] = await book.journal.toArray();
    const entry = { ...v.parse(v.looseObject({}), row), id: 'x', device: 'y' };
    const lines = [
      { ...entry, lamport },
      { id: 'z', device: 'z', n: 1, lamport, erased: 7 },
    ];
    const [first] = (await fileOf(book)).split('\n');
    const text = [first, ...lines.map((line) => JSON.stringify(line).replace('null', '1e309')), ''].join(
      '\n',
    );
    expect(await take(book, text)).toMatchObject({ fresh: 0, badCount: 2 });
    const [next] = await append(book, [met('later')]);
    expect(next).toMatchObject({ n: 2, lamport: 2 });
  });
});

describe('an import', () => {
  it('leaves out working hours in which nothing could fall due', async () => {
    const from = await bookOf([[met('ana')]]);
    await saveSetting(from, 'hours', { start: '99:99', end: 'x', days: [] });
    const book = freshBook();
    await take(book, await fileOf(from));
    expect(await readSettings(book)).toMatchObject({ hours: usualHours });
  });

  it('lets what is written next come after it, in the order of the journal', async () => {
    const from = await bookOf(Array.from({ length: 9 }, (_, i) => [met(`them ${i}`)]));
    const book = await bookOf([[met('us')]]);
    await take(book, await fileOf(from));
    const [next] = await append(book, [met('later')]);
    expect(next).toMatchObject({ n: 2, lamport: 10 });
  });

  it('of what this device wrote before it lost it makes it a new device', async () => {
    const book = await bookOf([[met('ana')], [met('bo')]]);
    const file = await fileOf(book);
    const [last] = await book.journal.orderBy('id').reverse().limit(1).primaryKeys();
    await book.journal.delete(last ?? '');
    const before = await book.meta.get('device');
    await take(book, file);
    const after = await book.meta.get('device');
    expect(after).not.toMatchObject({ device: Reflect.get(before ?? {}, 'device') });
    await append(book, [met('cy')]);
    expect(await book.journal.count()).toBe(3);
  });

  it('keeps what was built upon when it is undone', async () => {
    const book = freshBook();
    await take(book, await fileOf(await bookOf([[met('ana')], [met('bo')]])));
    await append(book, [
      { kind: 'contact.named', entity: 'ana', contact: 'ana', data: {}, text: { name: 'Ana Lima' } },
    ]);
    expect(await undoImport(book)).toEqual({ removed: 1, kept: 1 });
    expect(await book.rows('contacts').toCollection().primaryKeys()).toEqual(['ana']);
  });

  it('brings the settings that were never set here, and undoing takes them away', async () => {
    const from = await bookOf([[met('ana')]]);
    await saveSetting(from, 'languages', ['de']);
    const file = await fileOf(from);
    const book = freshBook();
    await take(book, file);
    expect(await readSettings(book)).toMatchObject({ languages: ['de'] });
    await undoImport(book);
    expect(await readSettings(book)).toMatchObject({ languages: [] });
  });

  it('does not bring back what was erased here', async () => {
    const from = await bookOf([[met('ana')]]);
    const file = await fileOf(from);
    const [id = ''] = await from.journal.toCollection().primaryKeys();
    const book = freshBook();
    const erased = { id, device: 'x', n: 1, lamport: 1, erased: 7 };
    await book.table('journal').put(erased);
    expect(await take(book, file)).toMatchObject({
      fresh: 0,
      conflicts: [{ line: 2, obstacle: 'erased' }],
    });
    expect(await book.rows('contacts').count()).toBe(0);
  });

  it('shows an entry that says something else here, and keeps ours', async () => {
    const from = await bookOf([[met('ana')]]);
    const file = await fileOf(from);
    const changed = file.replace('"name":"ana"', '"name":"eve"');
    const preview = await take(from, changed);
    expect(preview).toMatchObject({ damage: 'altered', conflicts: [{ line: 2, obstacle: 'differs' }] });
    expect(await from.rows('contacts').get('ana')).toMatchObject({ text: { name: 'ana' } });
  });

  it('shows each line that it cannot read, with its number, and takes the others', async () => {
    const lines = (await fileOf(await bookOf([[met('ana')], [met('bo')]]))).split('\n');
    const file = [lines[0], 'not json', lines[1], '', '{"kind":"promise.framed"}', lines[2], lines[3]].join(
      '\n',
    );
    expect(await take(freshBook(), file)).toMatchObject({
      fresh: 2,
      badCount: 2,
      bad: [
        { line: 2, problem: 'not-json' },
        { line: 5, problem: 'unknown' },
      ],
    });
  });

  it('sees that a file was cut off', async () => {
    const file = await fileOf(await bookOf([[met('ana')], [met('bo')]]));
    const half = file.slice(0, file.lastIndexOf('{"end"') - 20);
    expect(await previewJournal(freshBook(), pieces(half))).toMatchObject({ damage: 'cut-off', fresh: 1 });
  });

  it('refuses other files, and those of a newer format', async () => {
    await expect(previewJournal(freshBook(), pieces('{"contacts":[]}'))).rejects.toBeInstanceOf(NotAJournal);
    await expect(previewJournal(freshBook(), pieces(''))).rejects.toBeInstanceOf(NotAJournal);
    const newer = '{"format":"last-impression-journal","version":2,"madeAt":1,"scope":"whole"}\n';
    await expect(previewJournal(freshBook(), pieces(newer))).rejects.toBeInstanceOf(NewerFile);
  });

  it('changes nothing while it is only looked at', async () => {
    const book = await bookOf([[met('us')]]);
    const before = await all(book);
    await previewJournal(book, pieces(await fileOf(await bookOf([[met('ana')]]))));
    expect(await all(book)).toEqual(before);
  });
});
