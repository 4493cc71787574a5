import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ExportWish } from '../../../src/domain/export/scope';
import { makeConfidential } from '../../../src/domain/keeping/confidence/entries';
import { append } from '../../../src/store/append';
import type { Book } from '../../../src/store/book';
import { readExportRows } from '../../../src/store/export/export-rows';
import { journalLines } from '../../../src/store/export/journal-lines';
import { bookOfEachTest } from '../book-of-each-test';
import { joined, left, met } from '../sample-entries';

let book: Book;
bookOfEachTest(async (fresh) => {
  book = fresh;
  const secret = { kind: 'matter.noticed' as const, entity: 'secret', contact: 'ana', data: {} };
  await append(book, [met('ana'), met('bo'), left('bo', 2)], { now: 1_000 });
  await append(book, [left('ana', 1), { ...secret, text: { about: 'the Divorce' } }], { now: 2_000 });
  await append(
    book,
    [
      makeConfidential({ id: 'secret', contact: 'ana' }, 'mark'),
      {
        kind: 'impression.left',
        entity: 'ana 3',
        contact: 'ana',
        data: { happenedAt: 3 },
        text: { note: 'Ask about the divorce, gently.' },
      },
    ],
    { now: 3_000 },
  );
});

const whole: ExportWish = { scope: { type: 'whole' }, withConfidential: false };

async function fileOf(wish: ExportWish): Promise<string> {
  let text = '';
  for await (const piece of journalLines(book, wish, 9)) text += piece.text;
  return text;
}

describe('what is confidential', () => {
  it('stays here in every format, and so do the notes that repeat its words', async () => {
    expect(await fileOf(whole)).not.toMatch(/divorce/i);
    const { history } = await readExportRows(book, whole);
    expect(JSON.stringify(history)).not.toMatch(/divorce/i);
    expect(history.impressions.map(({ id }) => id)).toEqual(['ana 1', 'bo 2']);
  });

  it('leaves if the user asks for it this time', async () => {
    const wish = { ...whole, withConfidential: true };
    expect(await fileOf(wish)).toContain('the Divorce');
    expect((await readExportRows(book, wish)).history.matters).toHaveLength(1);
  });

  it('keeps its mark in a file without it, so that it is confidential where it is known', async () => {
    expect(await fileOf(whole)).toContain('confidence.asked');
  });

  it('takes the drafts with it, which may repeat it', async () => {
    await book.drafts.put({ key: 'popup unfiled', text: 'the divorce again', changes: [], at: 1 });
    expect(await fileOf(whole)).not.toMatch(/divorce/i);
    expect(await fileOf({ ...whole, withConfidential: true })).toContain('the divorce again');
  });
});

describe('an export', () => {
  it('of one contact has nothing of anybody else', async () => {
    const wish: ExportWish = { scope: { type: 'contact', contacts: ['bo'] }, withConfidential: true };
    expect(await fileOf(wish)).not.toContain('"ana"');
    const { people, history } = await readExportRows(book, wish);
    expect([...people.keys()]).toEqual(['bo']);
    expect(history.impressions.map(({ id }) => id)).toEqual(['bo 2']);
  });

  it('of a time has what changed in it with all its history, and whom it is about', async () => {
    await append(book, [{ kind: 'impression.dropped', entity: 'bo 2', contact: 'bo', data: {}, text: {} }], {
      now: 5_000,
    });
    const wish: ExportWish = { scope: { type: 'time', from: 4_000, to: 6_000 }, withConfidential: false };
    const kinds = (await fileOf(wish)).match(/"kind":"[^"]*"/g);
    expect(kinds).toEqual([
      '"kind":"contact.met"',
      '"kind":"impression.left"',
      '"kind":"impression.dropped"',
    ]);
  });

  it('names joined contacts as one person', async () => {
    await append(book, [joined('ana', 'bo')]);
    const { people } = await readExportRows(book, whole);
    expect(people.get('bo')).toMatchObject({ id: 'ana', text: { name: 'ana' } });
  });
});
