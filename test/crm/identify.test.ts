import { describe, expect, it } from 'vitest';
import { candidates, crmById, identify } from '../../src/crm';

const idOf = (address: string, crm?: string) => identify(new URL(address), crm)?.id;

describe('one record, however its address is written', () => {
  it.each([
    [
      'HubSpot, old form and new',
      'https://app.hubspot.com/contacts/1/contact/151',
      'https://app.hubspot.com/contacts/1/record/0-1/151',
    ],
    [
      'HubSpot, another region',
      'https://app-eu1.hubspot.com/contacts/1/company/151',
      'https://app.hubspot.com/contacts/1/record/0-2/151',
    ],
    [
      'Salesforce, Lightning and Classic',
      'https://acme.lightning.force.com/lightning/r/Contact/0038H00000HeT3EQAV/view',
      'https://acme.my.salesforce.com/0038H00000HeT3E',
    ],
    [
      'Salesforce, the form of a task over it',
      'https://acme.lightning.force.com/lightning/r/0038H00000HeT3EQAV/view',
      'https://acme.lightning.force.com/lightning/o/Task/new?count=2&backgroundContext=%2Flightning%2Fr%2FContact%2F0038H00000HeT3EQAV%2Fview',
    ],
    [
      'Dynamics, braces and capitals',
      'https://acme.crm.dynamics.com/main.aspx?etn=contact&id=%7BAAAAAAAA-1111-2222-3333-444444444444%7D',
      'https://acme.crm.dynamics.com/apps/Sales/main.aspx?id=aaaaaaaa-1111-2222-3333-444444444444&etn=CONTACT',
    ],
    [
      'Copper, short link',
      'https://app.copper.com/companies/1/app#/contact/7',
      'https://app.copper.com/companies/1/app#/browse/list/people/default?fullProfile=people-7',
    ],
    [
      'Odoo 17 and 18',
      'https://e.example/web#model=res.partner&view_type=form&id=9',
      'https://e.example/odoo/contacts/9',
    ],
    [
      'a percent-encoded name',
      'https://e.example/app/contact/Jane%20Smith%2DAcme',
      'https://e.example/app/contact/Jane%20Smith-Acme',
    ],
  ])('%s', (_, one, other) => {
    const ref = identify(new URL(one));
    expect(ref).toBeDefined();
    expect(identify(new URL(other))).toEqual(ref);
  });
});

describe('different records, however alike', () => {
  it.each([
    [
      'one number in two companies',
      'https://acme.pipedrive.com/person/7',
      'https://other.pipedrive.com/person/7',
    ],
    ['one number for two kinds', 'https://acme.pipedrive.com/person/7', 'https://acme.pipedrive.com/deal/7'],
    [
      'Salesforce ids that differ in case',
      'https://acme.my.salesforce.com/0038H00000HeT3E',
      'https://acme.my.salesforce.com/0038H00000heT3E',
    ],
    [
      'a sandbox and its origin',
      'https://acme.lightning.force.com/lightning/r/Contact/0038H00000HeT3EQAV/view',
      'https://acme--uat.sandbox.lightning.force.com/lightning/r/Contact/0038H00000HeT3EQAV/view',
    ],
    [
      'two databases on one server',
      'https://e.example/#one/model/party.party/7',
      'https://e.example/#two/model/party.party/7',
    ],
    [
      'two installations on one server',
      'https://e.example/a/#Contact/view/7',
      'https://e.example/b/#Contact/view/7',
    ],
    ['two ports', 'http://localhost:1/crm/people/7', 'http://localhost:2/crm/people/7'],
    [
      'two countries',
      'https://acme.bitrix24.de/crm/deal/details/7/',
      'https://acme.bitrix24.fr/crm/deal/details/7/',
    ],
  ])('%s', (_, one, other) => {
    const ref = identify(new URL(one));
    expect(ref).toBeDefined();
    expect(identify(new URL(other))).toBeDefined();
    expect(identify(new URL(other))).not.toEqual(ref);
  });
});

describe('Salesforce ids', () => {
  it.each([
    '0038H00000HeT3EQAV',
    '0064F000006lAKhQAM',
    '0013X00002wGVyCQAW',
    '0038d00000H8ta6AAB',
    '00Q1x000006zvGhEAI',
    '0061D00000EPWTcQAP',
  ])('gives %s from its first 15 characters', (id) => {
    expect(idOf(`https://acme.my.salesforce.com/${id.slice(0, 15)}`)).toBe(id);
  });

  it('uses the first 15 characters if the last three are wrong', () => {
    expect(idOf('https://acme.my.salesforce.com/0038H00000HeT3EAAA')).toBe('0038H00000HeT3EQAV');
  });
});

describe('who is asked', () => {
  it('asks only the named CRM', () => {
    expect(identify(new URL('https://acme.pipedrive.com/person/7'), 'hubspot')).toBeUndefined();
    expect(identify(new URL('https://acme.pipedrive.com/person/7'), 'none such')).toBeUndefined();
  });

  it('tries no self-hosted CRM on another CRM’s host', () => {
    const lookalike = new URL('https://app.futuresimple.com/crm/leads/12');
    expect(identify(lookalike)).toBeUndefined();
    expect(candidates(lookalike)).toEqual([]);
    expect(identify(lookalike, 'frappe-crm')?.id).toBe('12');
  });

  it('is undefined if two self-hosted CRMs match', () => {
    const both = new URL('http://localhost:4173/crm/deals/7');
    expect(identify(both)).toBeUndefined();
    expect(candidates(both).map(({ crm }) => crm)).toEqual(['demo', 'frappe-crm']);
  });
});

it('finds a CRM by its id, and none for an unknown id', () => {
  expect(crmById('tryton')?.name).toBe('Tryton');
  expect(crmById('toString')).toBeUndefined();
});
