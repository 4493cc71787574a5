import { expect, it } from 'vitest';
import { crms } from '../../src/crm/index';
import { homesOf } from '../../src/options/home-of';

it('knows where a CRM begins that has one address for everybody, and where a self-hosted one does', () => {
  expect(homesOf(['hubspot'], crms)).toEqual([{ name: 'HubSpot', address: 'https://app.hubspot.com/' }]);
  expect(homesOf(['https://crm.example.com'], crms)).toEqual([
    { name: 'crm.example.com', address: 'https://crm.example.com' },
  ]);
});

it('guesses no address where each company has its own', () => {
  expect(homesOf(['pipedrive', 'civicrm'], crms)).toEqual([]);
});
