import { describe, expect, it } from 'vitest';
import { nameToShow } from '../../src/sidebar/facts-to-show';
import type { Sheet } from '../../src/store/sheet';

const contact = (text: Sheet['contact']['text']) => ({ id: 'c', refs: [], refKeys: [], metAt: 0, text });
const sheet = (text: Sheet['contact']['text']) => {
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
    const shown = nameToShow(sheet({ name: 'Zoë O’Brien' }), facts, sighting);
    expect(shown).toMatchObject({ name: 'Zoë O’Brien', company: 'Acme', provisional: false });
  });

  it("marks the page's name as provisional", () => {
    expect(nameToShow(undefined, facts, undefined)).toMatchObject({ name: 'Zoe Obrien', provisional: true });
  });

  it('knows what the page showed last time, until it shows something', () => {
    expect(nameToShow(sheet({}), undefined, sighting)).toMatchObject({
      name: 'Zoe Obrien',
      provisional: true,
    });
    const other = { name: 'Ben', witness: false };
    expect(nameToShow(sheet({}), other, sighting).name).toBe('Ben');
  });

  it('has no name where nothing told one', () => {
    expect(nameToShow(undefined, undefined, undefined)).toEqual({ provisional: false });
  });
});
