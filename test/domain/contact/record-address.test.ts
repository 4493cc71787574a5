import { describe, expect, it } from 'vitest';
import { identifyWith } from '../../../src/crm/identify-with';
import { refKey } from '../../../src/domain/contact/contact-ref';
import { recordAddress } from '../../../src/domain/contact/record-address';
import { crmFolder, crmsIn } from '../../crm/known-crms';

const crms = await crmsIn(crmFolder);
const examples = crms.flatMap(({ crm, records }) => records.map(({ url }) => ({ crm, url })));

describe('recordAddress', () => {
  it.each(examples)('keeps which record of $crm.id it is: $url', ({ crm, url }) => {
    const before = identifyWith(crm, new URL(url));
    const after = identifyWith(crm, new URL(recordAddress(url) ?? ''));
    expect(after && refKey(after)).toBe(before && refKey(before));
  });

  it.each([
    ['https://crm.example/#Contact/view/1?tab=notes'],
    ['https://app.example/main.aspx?etn=contact&id=%7B1%7D&x=#a/b=c&d'],
    ['http://127.0.0.1:4173/crm/people/jane-smith'],
  ])('keeps query and hash as they are: %s', (url) => {
    expect(recordAddress(url)).toBe(url);
  });

  it.each([
    ['https://erp.example/card.php?id=1&token=abc', 'https://erp.example/card.php?id=1&'],
    ['https://erp.example/card.php?token=abc&id=1#x', 'https://erp.example/card.php?id=1#x'],
    ['https://crm.example/view;jsessionid=0A1?id=3', 'https://crm.example/view;?id=3'],
    ['https://crm.example/#access_token=abc&id=3', 'https://crm.example/#id=3'],
    ['https://crm.example/?CSRFtoken=a&sid=b&id=3', 'https://crm.example/?id=3'],
    ['https://jane:pass@crm.example/1', 'https://crm.example/1'],
  ])('removes session secrets: %s', (url, kept) => {
    expect(recordAddress(url)).toBe(kept);
  });

  it('keeps parameters that only look like session secrets', () => {
    const url = 'https://crm.example/tokens/1?view=token&inside=1&author=2';
    expect(recordAddress(url)).toBe(url);
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,<p>x'],
    ['file:///etc/passwd'],
    ['chrome-extension://abc/src/today/index.html'],
    ['//crm.example/1'],
    [''],
    [`https://crm.example/${'x'.repeat(8192)}`],
  ])('is undefined if it is not http(s): %s', (url) => {
    expect(recordAddress(url)).toBeUndefined();
  });
});
