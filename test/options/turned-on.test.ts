import { describe, expect, it } from 'vitest';
import { turnedOnCrms, turnedOnOrigins } from '../../src/options/turned-on';
import { alpha, beta, own, someCrms } from './some-crms';

const patternOf = (origin: string) => `${origin}/*`;

describe('turnedOnCrms', () => {
  it('is empty after installation', () => {
    expect(turnedOnCrms(someCrms, [])).toEqual([]);
  });

  it('marks a CRM as partial if only some of its hosts are granted', () => {
    expect(turnedOnCrms(someCrms, ['https://beta.example/*', 'https://app.alpha.example/*'])).toEqual([
      { crm: beta, isPartial: false },
      { crm: alpha, isPartial: true },
    ]);
  });
});

describe('turnedOnOrigins', () => {
  it('marks origins without permission, and leaves an unknown CRM undefined', () => {
    const origins = { 'https://b.example': 'own', 'https://a.example': 'gone' };
    expect(turnedOnOrigins(someCrms, origins, ['https://a.example/*'], patternOf)).toEqual([
      { origin: 'https://a.example', crm: undefined, isRefused: false },
      { origin: 'https://b.example', crm: own, isRefused: true },
    ]);
  });
});
