import { describe, expect, it } from 'vitest';
import type { ToFrame } from '../../src/messages/frame-port';
import { afterMessage, beforeTheFirst } from '../../src/sidebar/page-state';

const ref = (id: string) => ({ crm: 'hubspot', tenant: '1', kind: '0-1', id });
const contact = (epoch: number, id: string): ToFrame => ({
  type: 'contact',
  epoch,
  ref: ref(id),
  crmName: 'HubSpot',
  address: `https://app.hubspot.com/contacts/1/record/0-1/${id}`,
});
const facts = (epoch: number, name: string): ToFrame => ({
  type: 'facts',
  epoch,
  facts: { name, witness: false },
  linked: [],
});
const after = (...messages: ToFrame[]) => messages.reduce(afterMessage, beforeTheFirst);

describe('what the page says', () => {
  it('is whom its address says', () => {
    expect(after(contact(1, '151')).contact).toMatchObject({
      epoch: 1,
      ref: ref('151'),
      address: 'https://app.hubspot.com/contacts/1/record/0-1/151',
    });
  });

  it('forgets what it showed of the former one at once', () => {
    expect(after(contact(1, '151'), facts(1, 'Zoë'), contact(2, '152')).contact?.facts).toBeUndefined();
  });

  it('is nobody where the address says no record', () => {
    expect(after(contact(1, '151'), { type: 'nobody', epoch: 2 }).contact).toBeUndefined();
  });

  it.each([
    ['a contact', contact(1, '151')],
    ['a name', facts(1, 'Zoë')],
    ['nobody', { type: 'nobody', epoch: 1 } as const],
  ])('does not hear %s that is late', (_, late) => {
    const before = after(contact(1, '151'), contact(2, '152'));
    expect(afterMessage(before, late)).toEqual(before);
  });

  it('does not hear a name without a record', () => {
    expect(after({ type: 'nobody', epoch: 3 }, facts(3, 'Zoë')).contact).toBeUndefined();
  });

  it('counts how often the caret was asked for', () => {
    expect(after({ type: 'focus', byUser: true }, { type: 'focus', byUser: true }).caret).toBe(2);
  });
});
