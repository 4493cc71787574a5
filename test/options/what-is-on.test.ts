import { describe, expect, it } from 'vitest';
import { hostedOn, originsOn } from '../../src/options/what-is-on';
import { alpha, beta, own, someCrms } from './some-crms';

const patternOf = (origin: string) => `${origin}/*`;

describe('hostedOn', () => {
  it('has nothing at install', () => {
    expect(hostedOn(someCrms, [])).toEqual([]);
  });

  it('tells a CRM that is wholly on from one whose hosts are granted in part', () => {
    expect(hostedOn(someCrms, ['https://beta.example/*', 'https://app.alpha.example/*'])).toEqual([
      { crm: beta, isPartly: false },
      { crm: alpha, isPartly: true },
    ]);
  });
});

describe('originsOn', () => {
  it('tells what the browser refuses, and what this version does not know', () => {
    const origins = { 'https://b.example': 'own', 'https://a.example': 'gone' };
    expect(originsOn(someCrms, origins, ['https://a.example/*'], patternOf)).toEqual([
      { origin: 'https://a.example', crm: undefined, isRefused: false },
      { origin: 'https://b.example', crm: own, isRefused: true },
    ]);
  });
});
