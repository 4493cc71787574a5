import { expect, it } from 'vitest';
import { crms } from '../../src/crm/index';
import { crmNameOf } from '../../src/ui/crm-names';

it('has the same name for each CRM as its own file', () => {
  expect(crms.map(({ id }) => crmNameOf(id))).toEqual(crms.map(({ name }) => name));
  expect(crmNameOf('taught-acme')).toBe('taught-acme');
});
