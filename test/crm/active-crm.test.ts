import { describe, expect, it } from 'vitest';
import { activeCrm } from '../../src/crm/active-crm';
import { gmail } from '../../src/crm/gmail';
import { hubspot } from '../../src/crm/hubspot';
import { identifyWith } from '../../src/crm/identify-with';
import { streak } from '../../src/crm/streak';

const thread = new URL('https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrXkWvbTgLqHnDsVfJpRcMzK');
const box = new URL('https://mail.google.com/mail/u/0/#box/agxzfm1haWxmb29nYWVyMAsSDE9yZ2FuaXphdGlvbiI');

describe('two CRMs in the same pages', () => {
  it('are both known there, each by its own addresses', () => {
    const there = { ...gmail };
    const known = activeCrm(there, streak);
    expect(known).toBe(there);
    expect(identifyWith(known, thread)?.crm).toBe('gmail');
    expect(identifyWith(known, box)?.crm).toBe('streak');
  });

  it('are not if they share no host, and no CRM is added to itself', () => {
    expect(activeCrm(undefined, gmail)).toBe(gmail);
    expect(activeCrm({ ...hubspot }, gmail)).toBe(gmail);
    expect(identifyWith(activeCrm({ ...gmail }, gmail), box)).toBeUndefined();
  });
});
