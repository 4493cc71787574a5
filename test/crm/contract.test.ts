import { describe, expect, it } from 'vitest';
import type { Crm, RecordExample } from '../../src/crm/crm';
import { candidates, crmById, crms, identify } from '../../src/crm';
import { identifyWith } from '../../src/crm/identify-with';
import { crmFolder, crmsIn, lacks } from './known-crms';
import { overlapping } from './overlapping';

const files = await crmsIn(crmFolder);

const named = (url: string) => new URL(url);
const refOf = (crm: Crm, { ref }: RecordExample) => ({ crm: crm.id, ...ref });

it('has one file for each CRM of the registry, and no others', () => {
  expect(files.map(({ crm }) => crm.id).sort()).toEqual(crms.map(({ id }) => id).sort());
});

describe.each(files)('$crm.name', (known) => {
  const { file, crm, records, notRecords } = known;

  it('has the name of its file, and is found by its id', () => {
    expect(file).toBe(`${crm.id}.ts`);
    expect(crmById(crm.id)).toBe(crm);
  });

  it('has examples of its records and of its other pages', () => {
    expect(lacks(known)).toEqual([]);
  });

  it('has no stateful pattern, and only https match patterns', () => {
    const patterns = crm.shapes.flatMap((shape) => [
      shape.path,
      shape.host ?? /x/,
      ...Object.values({ ...shape.query, ...shape.hash }),
    ]);
    expect(patterns.filter(({ flags }) => /[gy]/.test(flags))).toEqual([]);
    for (const host of crm.hosts) expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9.-]+\/\*$/);
  });

  it('requests the host of each hosted example', () => {
    for (const { url } of records) {
      const { hostname } = named(url);
      if (!crm.shapes.some(({ host }) => host?.test(hostname))) continue;
      expect(
        crm.hosts.some((pattern) => covers(pattern, hostname)),
        hostname,
      ).toBe(true);
    }
  });

  it.each(records)('knows whose page $url is', (example) => {
    expect(identifyWith(crm, named(example.url))).toEqual(refOf(crm, example));
    expect(identify(named(example.url), crm.id)).toEqual(refOf(crm, example));
  });

  it.each(records)('is the only one that claims $url, but for those known to overlap', (example) => {
    const claiming = overlapping[example.url] ?? [crm.id];
    const fitting = candidates(named(example.url));
    expect(fitting.map((ref) => ref.crm).sort()).toEqual([...claiming].sort());
    expect(fitting).toContainEqual(refOf(crm, example));
    expect(identify(named(example.url))).toEqual(claiming.length === 1 ? refOf(crm, example) : undefined);
  });

  it.each(records)('keeps the ref of $url when a query and a hash come behind', (example) => {
    for (const address of family(example.url))
      expect(identifyWith(crm, named(address)), address).toEqual(refOf(crm, example));
  });

  it.each(records)('leaves the forms of $url alone', (example) => {
    for (const address of formsOf(example))
      expect(identifyWith(crm, named(address)), address).toBeUndefined();
  });

  it.each(records.filter(isHashRouted(crm)))('reads the hash of $url on no other page', ({ url }) => {
    for (const address of filesWith(named(url)))
      expect(identifyWith(crm, named(address)), address).toBeUndefined();
  });

  it.each(notRecords)('leaves %s alone', (address) => {
    expect(identifyWith(crm, named(address))).toBeUndefined();
    expect(candidates(named(address)).map((ref) => ref.crm)).toEqual(overlapping[address] ?? []);
  });
});

// A match pattern's `*.` covers the host itself and its subdomains.
const covers = (pattern: string, hostname: string) => {
  const host = pattern.slice('https://'.length, -'/*'.length);
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
};

// What is added to addresses in practice: a campaign's query, an anchor, an upper-case host.
function family(address: string): string[] {
  const url = named(address);
  const marked = named(address);
  marked.search += `${url.search ? '&' : '?'}utm_source=mail&x=%25`;
  const anchored = named(address);
  if (!url.hash) anchored.hash = 'activity';
  const shouted = address.replace(url.host, url.host.toUpperCase());
  return [marked.href, anchored.href, shouted];
}

// The addresses of forms: a word in the place of the id, and a page behind it.
function formsOf({ url, ref }: RecordExample): string[] {
  const { origin } = named(url);
  const written = [ref.id, encodeURIComponent(ref.id)].find((id) => url.includes(id, origin.length));
  if (!written) return [];
  const at = url.indexOf(written, url.lastIndexOf(`/${ref.kind}/`) + 1 || origin.length);
  const [before, after] = [url.slice(0, at), url.slice(at + written.length)];
  // An address may repeat a long id; a short one is also in other numbers.
  const rest = (word: string) => (written.length < 10 ? after : after.replaceAll(written, word));
  const inPlace = ['new', 'create', 'edit', 'add', 'import'].map((word) => before + word + rest(word));
  const isSegment = /^(?:[/?#]|$)/.test(after);
  return [
    ...inPlace,
    ...(isSegment ? ['edit', 'new'].map((word) => `${before}${written}/${word}${after}`) : []),
  ];
}

/** The hash holds the record: without it, the address is none. */
const isHashRouted =
  (crm: Crm) =>
  ({ url }: RecordExample) =>
    identifyWith(crm, named(url.split('#', 1)[0] ?? '')) === undefined;

// Addresses at which a server answers with something else than the application.
const filesWith = ({ origin, pathname, search, hash }: URL): string[] =>
  ['upload.html', 'files/5', 'api/v1/Attachment/file/5'].map(
    (file) => origin + pathname.replace(/[^/]*$/, file) + search + hash,
  );
