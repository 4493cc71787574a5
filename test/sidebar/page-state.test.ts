import { describe, expect, it } from 'vitest';
import type { ToFrame } from '../../src/messages/frame-port';
import { afterMessage, initialPageState } from '../../src/sidebar/page-state';

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
const after = (...messages: ToFrame[]) => messages.reduce(afterMessage, initialPageState);

describe('messages of the page', () => {
  it('set the contact of the address', () => {
    expect(after(contact(1, '151')).contact).toMatchObject({
      epoch: 1,
      ref: ref('151'),
      address: 'https://app.hubspot.com/contacts/1/record/0-1/151',
    });
  });

  it('drop the facts of the former contact at once', () => {
    expect(after(contact(1, '151'), facts(1, 'Zoë'), contact(2, '152')).contact?.facts).toBeUndefined();
  });

  it('set no contact if the address is no record’s', () => {
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

  it('are ignored if they are facts without a record', () => {
    expect(after({ type: 'nobody', epoch: 3 }, facts(3, 'Zoë')).contact).toBeUndefined();
  });

  it('count how often the focus was requested', () => {
    expect(after({ type: 'focus', byUser: true }, { type: 'focus', byUser: true }).caret).toBe(2);
  });
});
