import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examplesTakenOut } from '../../.build/without-examples';

const folder = 'src/domain/quick-log/propose/rules';
const files = readdirSync(folder).map((name) => `${folder}/${name}`);

const ids = (text: string) => text.match(/^ +id: '/gm) ?? [];

describe('the product', () => {
  it.each([...files, 'src/domain/quick-log/languages/en/facts.ts'])('ships no examples of %s', (file) => {
    const code = readFileSync(file, 'utf8');
    const left = examplesTakenOut(code);
    expect(left).not.toMatch(/^ +(?:reads|not): \[/m);
    expect(ids(left)).toEqual(ids(code));
  });
});
