import { describe, expect, it, vi } from 'vitest';
import type { ToFrame } from '../../src/messages/frame-port';
import { admission } from '../../src/sidebar/admission';

const origin = 'https://acme.pipedrive.com';
const ref = (id: string, tenant = 'acme', crm = 'pipedrive') => ({ crm, tenant, kind: 'person', id });
const contact = (id: string, more: object = {}): ToFrame => ({
  type: 'contact',
  epoch: 1,
  ref: ref(id),
  crmName: 'Pipedrive',
  address: `${origin}/person/${id}`,
  ...more,
});
const yes = () => Promise.resolve(true);

describe('the admission of messages from the page’s side', () => {
  it('admits a record at the tab’s address, and then others of the same CRM without asking again', async () => {
    const mayShow = vi.fn(yes);
    const admit = admission(origin, mayShow);
    expect(await admit(contact('1'))).toEqual(contact('1'));
    expect(await admit(contact('2'))).toEqual(contact('2'));
    expect(mayShow).toHaveBeenCalledOnce();
  });

  it('never admits a record that is not at the tab’s address', async () => {
    const admit = admission(origin, () => Promise.resolve(false));
    expect(await admit(contact('1'))).toBeUndefined();
    expect(await admit(contact('1'))).toBeUndefined();
  });

  it.each([
    ['another CRM', { ref: ref('1', 'acme', 'hubspot') }],
    ['another tenant', { ref: ref('1', 'globex') }],
  ])('is asked about anew for %s', async (_, more) => {
    const mayShow = vi.fn(
      async ({ crm, tenant }: { crm: string; tenant: string }) => [crm, tenant].join() === 'pipedrive,acme',
    );
    const admit = admission(origin, mayShow);
    await admit(contact('1'));
    expect(await admit(contact('1', more))).toBeUndefined();
    expect(mayShow).toHaveBeenCalledTimes(2);
  });

  it.each([
    'https://evil.example/phish',
    'javascript:alert(1)',
    'https://acme.pipedrive.com.evil.example/',
    '',
  ])('is no address elsewhere: %j', async (address) => {
    const admit = admission(origin, yes);
    expect(await admit(contact('1', { address }))).toBeUndefined();
  });

  it('drops links to records of another CRM or tenant', async () => {
    const admit = admission(origin, yes);
    await admit(contact('1'));
    const facts = { type: 'facts', epoch: 1, facts: { witness: false } } as const;
    expect(await admit({ ...facts, linked: [ref('2'), ref('3', 'globex')] })).toEqual({
      ...facts,
      linked: [ref('2')],
    });
  });
});
