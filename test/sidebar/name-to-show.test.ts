import { describe, expect, it } from 'vitest';
import { nameToShow } from '../../src/sidebar/name-to-show';
import type { ContactOverview } from '../../src/store/contact-overview';

const contact = (text: ContactOverview['contact']['text']) => ({
  id: 'c',
  refs: [],
  refKeys: [],
  metAt: 0,
  text,
});
const overview = (text: ContactOverview['contact']['text']) => {
  const { contact: one } = { contact: contact(text) };
  return { contact: one, person: [one] };
};
const facts = { name: 'Zoe Obrien', company: 'Acme', witness: false };
const sighting = {
  refKey: 'k',
  ref: { crm: 'x', tenant: '-', kind: 'k', id: '1' },
  facts,
  visits: 1,
  seenAt: 0,
};

describe('nameToShow', () => {
  it("lets the book's name win over the page's", () => {
    const shown = nameToShow(overview({ name: 'Zoë O’Brien' }), facts, sighting);
    expect(shown).toMatchObject({ name: 'Zoë O’Brien', company: 'Acme', provisional: false });
  });

  it("marks the page's name as provisional", () => {
    expect(nameToShow(undefined, facts, undefined)).toMatchObject({ name: 'Zoe Obrien', provisional: true });
  });

  it('returns what the page showed last time, until it shows something', () => {
    expect(nameToShow(overview({}), undefined, sighting)).toMatchObject({
      name: 'Zoe Obrien',
      provisional: true,
    });
    const other = { name: 'Ben', witness: false };
    expect(nameToShow(overview({}), other, sighting).name).toBe('Ben');
  });

  it('has no name if there is none', () => {
    expect(nameToShow(undefined, undefined, undefined)).toEqual({ provisional: false });
  });
});
