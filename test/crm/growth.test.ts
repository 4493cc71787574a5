import { describe, expect, it } from 'vitest';
import { candidates, crms, identify } from '../../src/crm';
import type { Crm } from '../../src/crm/crm';
import { identifyWith } from '../../src/crm/identify-with';
import { isOnHost } from '../../src/crm/match-pattern';
import { mailOf, tidy } from '../../src/crm/page-text';
import { recognise } from '../../src/crm/recognise';
import { isSimpleSelector } from '../../src/crm/taught/simple-selector';
import { fastGrowth, growths, plainPieces } from '../growth/growth-of';
import { patternsIn } from '../growth/note-patterns';
import { crmFolder, crmsIn } from './known-crms';

const known = await crmsIn(crmFolder);

/** The parts of an adapter's own addresses: segments, parameters and separators. */
const piecesOf = (addresses: readonly string[]) => [
  ...new Set(
    addresses.flatMap((address) => {
      const { hostname, pathname, search, hash } = new URL(address);
      const rest = pathname + search + hash;
      return [...rest.split(/(?=[/?#&])/u), ...rest.split(/(?<=[/?#&=.-])/u), `${hostname.split('.')[0]}.`];
    }),
  ),
];

const ofShapes = ({ shapes, page, also }: Crm): RegExp[] => [
  ...shapes.flatMap(({ host, path, except, query = {}, hash = {} }) => [
    ...(host ? [host] : []),
    ...(except ? [except] : []),
    path,
    ...Object.values(query),
    ...Object.values(hash),
  ]),
  ...(page.title ? [page.title] : []),
  ...(also ? ofShapes(also) : []),
];

describe.each(known)('$crm.name', ({ crm, records, notRecords }) => {
  const addresses = [...records.map(({ url }) => url), ...notRecords];

  it('reads an address in time that grows no faster than the address', () => {
    const used = patternsIn(() => {
      for (const address of addresses) identifyWith(crm, new URL(address));
    });
    const pieces = [...plainPieces, ...piecesOf(addresses)];
    const patterns = new Map([...ofShapes(crm), ...used].map((one) => [String(one), one]));
    const grown = [...patterns.values()].flatMap((pattern) => {
      const growth = fastGrowth(pattern, pieces, growths.asItsText);
      return growth ? [`${growth} ${pattern}`] : [];
    });
    expect(grown).toEqual([]);
  });
});

it('reads no text of a page and no selector in time that grows faster than they', () => {
  const mail = 'mailto:Jane <jane@acme.example>?subject=x';
  const patterns = patternsIn(() => {
    for (const { crm, records } of known) {
      for (const { url } of records) {
        const address = new URL(url);
        candidates(address);
        identify(address, crm.id);
        recognise(address, () => true);
        for (const pattern of crm.hosts) isOnHost(address, pattern);
      }
    }
    for (const text of ['Jane  Smith', 'a\nb', '']) tidy(text);
    mailOf(mail);
    isSimpleSelector('main > h1.name[data-field="name"]');
  });
  expect(patterns.length).toBeGreaterThan(crms.length);
  expect(patterns.flatMap((pattern) => fastGrowth(pattern, undefined, growths.asItsText) ?? [])).toEqual([]);
});
