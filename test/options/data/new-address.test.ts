import { describe, expect, it } from 'vitest';
import { newAddress, readNewPlace } from '../../../src/options/data/moved-crm/new-address';
import type { ContactRef } from '../../../src/domain/contact/contact-ref';
import { identify } from '../../../src/crm';

const refAt = (address: string, crm?: string): ContactRef => {
  const ref = identify(new URL(address), crm);
  if (!ref) throw new Error(`${address} is no record`);
  return ref;
};

describe('the address of a record at the new place', () => {
  const from = { crm: 'salesforce', tenant: 'acme' };
  it.each([
    ['another tenant', 'https://lind.my.salesforce.com/0038H00000HeT3E', { ok: true, tenant: 'lind' }],
    [
      'the same tenant at another host',
      'https://acme.my.salesforce.com/0038H00000HeT3E',
      { ok: false, problem: 'same' },
    ],
    ['another CRM', 'https://lind.pipedrive.com/person/7', { ok: false, problem: 'no-record' }],
    ['no record', ' https://lind.my.salesforce.com/ ', { ok: false, problem: 'no-record' }],
    ['no address', 'lind', { ok: false, problem: 'no-record' }],
    ['nothing', '', { ok: false, problem: 'no-record' }],
  ])('tells where all records are: %s', (_, address, expected) => {
    expect(readNewPlace(address, from)).toMatchObject(expected);
  });
});

describe('where a moved record is opened', () => {
  it.each([
    [
      'a hosted CRM',
      'https://acme.lightning.force.com/lightning/r/Contact/0038H00000HeT3EQAV/view?tab=2',
      'https://lind.lightning.force.com/lightning/r/Contact/0038H00000HeT3FQAV/view',
      'https://lind.lightning.force.com/lightning/r/Contact/0038H00000HeT3EQAV/view?tab=2',
    ],
    [
      'a CRM at its own host, in a folder',
      'http://old.example/espo/#Contact/view/7',
      'https://new.example:8443/#Contact/view/8',
      'https://new.example:8443/#Contact/view/7',
    ],
    [
      'another database',
      'https://erp.example/#one/model/party.party/5;views=%5B54%5D',
      'https://erp.example/#two/model/party.party/6',
      'https://erp.example/#two/model/party.party/5;views=%5B54%5D',
    ],
    [
      'an account in the path',
      'https://app.hubspot.com/contacts/1/record/0-1/151',
      'https://app.hubspot.com/contacts/2/record/0-1/152',
      'https://app.hubspot.com/contacts/2/record/0-1/151',
    ],
  ])('%s', (_, before, there, expected) => {
    const from = refAt(before);
    const to = { ...from, tenant: refAt(there).tenant };
    const move = { contact: 'a', from, to };
    expect(newAddress(new URL(there))(new URL(before), move)?.href).toBe(expected);
  });

  it('is not known if the addresses have another form there', () => {
    const from = refAt('https://acme.my.salesforce.com/0038H00000HeT3E');
    const move = { contact: 'a', from, to: { ...from, tenant: 'lind' } };
    const there = new URL('https://na1.example/0038H00000HeT3E');
    expect(
      newAddress(there)(new URL('https://acme.my.salesforce.com/0038H00000HeT3E'), move),
    ).toBeUndefined();
  });
});
