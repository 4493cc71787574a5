import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact/contact';
import type { PageFacts } from '../../src/domain/contact/page-facts';
import { nameIfTrusted, nameToOffer, nameChangeFromPage } from '../../src/sidebar/naming';
import type { Sighting } from '../../src/store/sightings';

const ref = { crm: 'x', tenant: '-', kind: 'person', id: '7' };
const seen = (facts: Partial<PageFacts>, more: Partial<Sighting> = {}): Sighting => ({
  refKey: 'x|-|person|7',
  ref,
  facts: { witness: true, ...facts },
  visits: 1,
  seenAt: 0,
  ...more,
});
const once = { witness: false } as const;
const contact = (text: Contact['text'], namedBy?: 'page'): Contact => ({
  id: 'ana',
  refs: [ref],
  refKeys: ['x|-|person|7'],
  metAt: 0,
  text,
  ...(namedBy ? { namedBy } : {}),
});

describe('a new contact', () => {
  it('gets the name from the page if the record id is beside it', () => {
    expect(nameIfTrusted('ana', seen({ name: 'Ana', company: '', email: 'ana@x.example' }))).toEqual([
      {
        kind: 'contact.named',
        entity: 'ana',
        contact: 'ana',
        data: { by: 'page' },
        text: { name: 'Ana', email: 'ana@x.example' },
      },
    ]);
  });

  it.each([
    ['was seen once, with no id beside the name', seen({ name: 'Ana', ...once })],
    ['showed no name', seen({ company: 'Acme' })],
    ['was never seen', undefined],
    [
      'is a thread, which may show ourselves',
      seen({ name: 'Ana', ...once }, { visits: 5, ref: { ...ref, kind: 'thread' } }),
    ],
  ])('has no name yet where its page %s', (_, sighting) => {
    expect(nameIfTrusted('ana', sighting)).toEqual([]);
  });
});

describe('what a page shows about a contact in the book', () => {
  it.each([
    ['a first name', contact({}), { name: 'Ana' }, { name: 'Ana' }],
    [
      'a renaming, where the name was the page’s',
      contact({ name: 'Ana' }, 'page'),
      { name: 'Ana Ruiz' },
      { name: 'Ana Ruiz' },
    ],
    [
      'a new phone beside the same address, where the name was the page’s',
      contact({ name: 'Ana', email: 'a@x.example', phone: '1' }, 'page'),
      { name: 'Ana', email: 'a@x.example', phone: '2' },
      { phone: '2' },
    ],
    [
      'nothing where the page shows somebody else',
      contact({ name: 'Ana', email: 'a@x.example' }, 'page'),
      { name: 'Bo', email: 'bo@x.example' },
      undefined,
    ],
    [
      'what is missing beside a confirmed name',
      contact({ name: 'Ana', email: 'a@x.example' }),
      { name: 'Ana', email: 'a@x.example', phone: '1' },
      { phone: '1' },
    ],
    [
      'nothing in the place of what stands beside a confirmed name',
      contact({ name: 'Ana', email: 'a@x.example', phone: '1', company: 'Acme' }),
      { name: 'Ana', email: 'ana@evil.example', phone: '2', company: 'Evil' },
      undefined,
    ],
    [
      'nothing for a field that the page shows no more',
      contact({ name: 'Ana', phone: '1' }, 'page'),
      { name: 'Ana' },
      undefined,
    ],
    ['nothing where all stands in the book', contact({ name: 'Ana' }), { name: 'Ana' }, undefined],
    [
      'nothing at all where the user calls them otherwise',
      contact({ name: 'Anita' }),
      { name: 'Ana', email: 'ana@x.example' },
      undefined,
    ],
    [
      'nothing where the page showed no name',
      contact({ name: 'Ana' }, 'page'),
      { email: 'ana@x.example' },
      undefined,
    ],
    ['nothing that may not be trusted', contact({}), { name: 'Ana', ...once }, undefined],
  ])('gives %s', (_, known, facts, text) => {
    expect(nameChangeFromPage(known, seen(facts)).map((entry) => entry.text)).toEqual(text ? [text] : []);
  });
});

it('no page ever replaces a confirmed name, whatever it shows and however often', () => {
  const text = fc.constantFrom('Ana', 'Bob', 'ana@x.example', 'x@evil.example');
  const facts = fc.record(
    { name: text, company: text, email: text, phone: text, witness: fc.boolean() },
    { requiredKeys: ['witness'] },
  );
  const shown = fc.array(fc.tuple(facts, fc.nat({ max: 5 })), { maxLength: 6 });
  fc.assert(
    fc.property(shown, fc.option(text), fc.option(text), (pages, email, phone) => {
      const before = { name: 'Ana', ...(email && { email }), ...(phone && { phone }) };
      const said = pages.flatMap(([page, visits]) =>
        nameChangeFromPage(contact(before), seen(page, { visits })),
      );
      for (const entry of said) {
        const told = new Map(Object.entries('text' in entry ? entry.text : {}));
        for (const field of Object.keys(before)) expect(told.has(field)).toBe(false);
      }
    }),
  );
});

describe('a name that is offered', () => {
  const anita = contact({ name: 'Anita' });
  it.each([
    ['the page’s, where the user has another', anita, seen({ name: 'Ana' }), 'Ana'],
    ['none where both agree', anita, seen({ name: 'Anita' }), undefined],
    ['none that was declined', anita, seen({ name: 'Ana' }, { declined: 'Ana' }), undefined],
    [
      'another one than that which was declined',
      anita,
      seen({ name: 'Ana Ruiz' }, { declined: 'Ana' }),
      'Ana Ruiz',
    ],
    ['none that may not be trusted', anita, seen({ name: 'Ana', ...once }), undefined],
    [
      'none where the page’s is followed anyway',
      contact({ name: 'Anita' }, 'page'),
      seen({ name: 'Ana' }),
      undefined,
    ],
    ['none where they have no name yet', contact({}), seen({ name: 'Ana' }), undefined],
    ['none of nobody', undefined, seen({ name: 'Ana' }), undefined],
  ])('is %s', (_, known, sighting, name) => {
    expect(nameToOffer(known, sighting)).toBe(name);
  });
});
