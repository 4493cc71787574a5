import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PageFacts } from '../../src/domain/contact/page-facts';
import { mailOf, tidy } from '../../src/crm/page-text';

describe('mailto links', () => {
  it.each([
    ['mailto:jane@acme.example', 'jane@acme.example'],
    ['MAILTO:jane%40acme.example?subject=Hi', 'jane@acme.example'],
    ['mailto:"Jane Smith" <jane@acme.example>', 'jane@acme.example'],
    ['mailto:%22Smith%2C%20Jane%22%20%3Cjane@acme.example%3E', 'jane@acme.example'],
    ['mailto:jane@acme.example,joe@acme.example', 'jane@acme.example'],
    ['mailto:jane+100%@acme.example', 'jane+100%@acme.example'],
    ['mailto:', undefined],
    ['mailto:?subject=x', undefined],
  ])('%s', (href, address) => {
    expect(mailOf(href)).toBe(address);
  });
});

describe('tidy', () => {
  it.each([
    ['  Jane \n\t Smith ', 'Jane Smith'],
    ['Jane\u00a0Smith', 'Jane Smith'],
    ['Jane\u0000Smith', 'Jane Smith'],
    [' ', undefined],
    [undefined, undefined],
    ['\ud800Jane', '\ufffdJane'],
  ])('%j gives %j', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });

  it('returns nothing that is too long for the PageFacts schema', () => {
    const facts = { name: tidy('😀'.repeat(400)), witness: false };
    expect(v.safeParse(PageFacts, facts)).toMatchObject({ success: true, output: facts });
  });

  it('cuts at 300 characters', () => {
    expect(tidy('x'.repeat(301))).toBe('x'.repeat(300));
  });
});
