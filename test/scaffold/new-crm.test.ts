import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identifyWith } from '../../src/crm/identify-with';
import { crmsIn, lacks, type KnownCrm } from '../crm/known-crms';
import { newCrm, NoNewCrm } from './new-crm';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-crm-'));
  folder = path.join(root, 'src/crm');
  // What a CRM's file imports is there too, because the tests run the file.
  for (const part of ['src/crm', 'src/domain', 'src/ui/crm-names.ts', 'README.md'])
    cpSync(part, path.join(root, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

async function known(id: string): Promise<KnownCrm | undefined> {
  const all = await crmsIn(pathToFileURL(`${folder}/`));
  return all.find(({ crm }) => crm.id === id);
}

describe('a new CRM', () => {
  it('has a file of its own, which lacks its examples', async () => {
    await newCrm('acme-crm', root);
    const made = await known('acme-crm');
    expect(made?.file).toBe('acme-crm.ts');
    expect(made && lacks(made)).toEqual(['records', 'notRecords']);
  });

  it('lacks nothing once its examples are there', async () => {
    const file = await newCrm('acme-crm', root);
    const records = ['a', 'b'].map((tenant) => ({
      url: `https://${tenant}.acme-crm.example/contact/7`,
      ref: { tenant, kind: 'contact', id: '7' },
    }));
    const filled = readFileSync(file, 'utf8')
      .replace('RecordExample[] = []', `RecordExample[] = ${JSON.stringify(records)}`)
      .replace(
        'string[] = []',
        "string[] = ['https://a.acme-crm.example/contacts', 'https://a.acme-crm.example/']",
      );
    writeFileSync(file, filled);
    const made = await known('acme-crm');
    expect(made && lacks(made)).toEqual([]);
    for (const { url, ref } of made?.records ?? [])
      expect(made && identifyWith(made.crm, new URL(url))).toEqual({ crm: 'acme-crm', ...ref });
  });

  it('is in the list of CRMs, in alphabetical order', async () => {
    for (const name of ['crm-of-zeta', 'aaa', 'zzz']) await newCrm(name, root);
    const registry = read('src/crm/index.ts');
    const imports = [...registry.matchAll(/^import .* from '\.\/([\w-]+)';$/gm)].map(([, file]) => file);
    const crms = imports.slice(imports.indexOf('aaa'));
    expect(crms).toEqual([...crms].sort());
    expect(crms).toContain('crm-of-zeta');
    expect(crms.at(-1)).toBe('zzz');
    expect(registry).toMatch(/= \[\n {2}aaa,\n {2}activecampaign,/);
    expect(registry).toMatch(/ {2}zoho,\n {2}zzz,\n\];/);
  });
});

describe('the name of a new CRM', () => {
  it('is among the names that the interface shows, by its id', async () => {
    for (const name of ['acme-crm', 'zzz']) await newCrm(name, root);
    const names = read('src/ui/crm-names.ts');
    expect(names).toContain("= {\n  'acme-crm': 'Acme Crm',\n  activecampaign: 'ActiveCampaign',");
    expect(names).toContain("  zoho: 'Zoho CRM',\n  zzz: 'Zzz',\n};");
  });

  it('has its row in the README’s table, and nothing else there changes', async () => {
    const before = read('README.md').split('\n');
    await newCrm('frappe-other', root);
    const after = read('README.md').split('\n');
    const added = after.filter((line) => !before.includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(
      /^\| Frappe Other +\| experimental +\| hosted +\| asked for +\| public facts only +\|$/,
    );
    expect(after[after.indexOf(added[0] ?? '') - 1]).toMatch(/^\| Frappe CRM /);
    expect(after.filter((line) => line !== added[0])).toEqual(before);
  });
});

describe('what makes no CRM', () => {
  it.each(['', 'Acme', 'acme_crm', '../acme', 'acme-', '1crm', 'hubspot', 'index'])('%j', async (name) => {
    const lists = ['src/crm/index.ts', 'src/ui/crm-names.ts', 'README.md'];
    const before = lists.map(read);
    await expect(newCrm(name, root)).rejects.toThrow(NoNewCrm);
    expect(lists.map(read)).toEqual(before);
  });
});
