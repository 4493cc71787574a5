import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { identifyWith } from '../../src/crm/identify-with';
import { crmFolder, crmsIn, lacks, type KnownCrm } from '../crm/known-crms';
import { newCrm, NoNewCrm } from './new-crm';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-crm-'));
  cpSync(fileURLToPath(crmFolder), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function known(id: string): Promise<KnownCrm | undefined> {
  const all = await crmsIn(pathToFileURL(`${folder}/`));
  return all.find(({ crm }) => crm.id === id);
}

describe('a new CRM', () => {
  it('has a file of its own, which lacks its examples', async () => {
    newCrm('acme-crm', folder);
    const made = await known('acme-crm');
    expect(made?.file).toBe('acme-crm.ts');
    expect(made && lacks(made)).toEqual(['records', 'notRecords']);
  });

  it('lacks nothing once its examples are there', async () => {
    const file = newCrm('acme-crm', folder);
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

  it('stands in the registry, in its place in the alphabet', async () => {
    newCrm('crm-of-zeta', folder);
    newCrm('aaa', folder);
    newCrm('zzz', folder);
    const registry = readFileSync(path.join(folder, 'index.ts'), 'utf8');
    const imports = [...registry.matchAll(/^import .* from '\.\/([\w-]+)';$/gm)].map(([, file]) => file);
    const crms = imports.slice(imports.indexOf('aaa'));
    expect(crms).toEqual([...crms].sort());
    expect(crms).toContain('crm-of-zeta');
    expect(crms.at(-1)).toBe('zzz');
    expect(registry).toMatch(/= \[\n {2}aaa,\n {2}activecampaign,/);
    expect(registry).toMatch(/ {2}zoho,\n {2}zzz,\n\];/);
  });
});

describe('what makes no CRM', () => {
  it.each(['', 'Acme', 'acme_crm', '../acme', 'acme-', '1crm', 'hubspot', 'index'])('%j', (name) => {
    const before = readFileSync(path.join(folder, 'index.ts'), 'utf8');
    expect(() => newCrm(name, folder)).toThrow(NoNewCrm);
    expect(readFileSync(path.join(folder, 'index.ts'), 'utf8')).toBe(before);
  });
});
