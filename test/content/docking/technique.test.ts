import { describe, expect, it } from 'vitest';
import {
  chooseTechnique,
  nextTechnique,
  techniques,
  type Technique,
} from '../../../src/content/docking/technique';

const pageWith = (covered: Partial<Record<Technique, number>>) => {
  const tried: Technique[] = [];
  const attempt = async (technique: Technique) => {
    tried.push(technique);
    return covered[technique] ?? 0;
  };
  return { tried, attempt };
};

describe('chooseTechnique', () => {
  it('stops at the gentlest technique that covers at most two controls', async () => {
    const { tried, attempt } = pageWith({ margin: 3, breakpoints: 2 });
    expect(await chooseTechnique('margin', attempt)).toBe('breakpoints');
    expect(tried).toEqual(['margin', 'breakpoints']);
  });

  it('starts with the saved technique', async () => {
    const { tried, attempt } = pageWith({});
    expect(await chooseTechnique('overflow', attempt)).toBe('overflow');
    expect(tried).toEqual(['overflow']);
  });

  it('goes on with the next one where what it chose covers too much later', () => {
    expect(techniques.map(nextTechnique)).toEqual(['breakpoints', 'overflow', 'float', 'float']);
  });

  it('floats if nothing helps, and tries nothing if that was saved', async () => {
    const { attempt } = pageWith({ margin: 9, breakpoints: 9, overflow: 9 });
    expect(await chooseTechnique('margin', attempt)).toBe('float');
    const kept = pageWith({});
    expect(await chooseTechnique('float', kept.attempt)).toBe('float');
    expect(kept.tried).toEqual([]);
  });
});
