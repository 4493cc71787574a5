import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

describe('the manifest', () => {
  it('keeps us out of private windows, where “first time” would be untrue and what is saved would be gone', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('asks for no host at install', () => {
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('content_scripts');
  });
});
