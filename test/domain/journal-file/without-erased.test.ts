import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/domain/journal-file/checksum';
import { isErasedSince, withoutErased } from '../../../src/domain/journal-file/without-erased';

const mark = { id: 'one', device: 'd', n: 1, lamport: 1, erased: 9 };
const first = '{"format":"last-impression-journal","version":1,"madeAt":1,"scope":"whole"}';
const entry = '{"id":"one","kind":"contact.met","text":{"name":"Ana"}}';
const other = '{"id":"two","kind":"of.a.newer.version","text":{"name":"Bo"}}';
const draft = '{"beside":"drafts","row":{"key":"sidebar x","text":"to Ana"}}';
const setting = '{"beside":"settings","row":{"key":"languages","value":[]}}';

const rules = {
  erased: (id: string) => (id === 'one' ? mark : undefined),
  stays: async (table: string) => table === 'settings',
};

function fileOf(lines: readonly string[], sum?: string): string[] {
  const added = checksum();
  for (const line of lines) added.add(line);
  return [...lines, JSON.stringify({ end: true, entries: 2, checksum: sum ?? added.value() })];
}

async function cleaned(lines: readonly string[]): Promise<string[]> {
  async function* each() {
    yield* lines;
  }
  const kept: string[] = [];
  for await (const line of withoutErased(each(), rules)) kept.push(line);
  return kept;
}

describe('a journal file without what was erased since', () => {
  it('has what is left of it in its place, and a checksum that is right', async () => {
    const after = fileOf([first, JSON.stringify(mark), other, setting]);
    expect(await cleaned(fileOf([first, entry, other, draft, setting]))).toEqual(after);
  });

  it('is as damaged as it was, and as unreadable', async () => {
    const cut = [first, entry, 'half a li'];
    expect(await cleaned(cut)).toEqual([first, JSON.stringify(mark), 'half a li']);
    const altered = await cleaned(fileOf([first, entry, other], '00000000'));
    expect(altered.at(-1)).toContain('"checksum":"00000000"');
  });

  it('is cleaned only if it has some of it', () => {
    expect(isErasedSince(entry, rules)).toBe(true);
    for (const line of [first, other, draft, JSON.stringify(mark), 'half a li'])
      expect(isErasedSince(line, rules)).toBe(false);
  });
});
