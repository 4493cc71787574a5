import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/domain/quick-log/languages/all';
import { knownLanguages } from '../../../../src/domain/quick-log/languages/known';
import { loadLanguages } from '../../../../src/domain/quick-log/languages/load-languages';
import { otherLanguages } from '../../../../src/domain/quick-log/languages/names';

const root = new URL('../../../../src/domain/quick-log/languages/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);

describe('languages', () => {
  it('are folders, and every folder is one', () => {
    expect(folders.toSorted()).toEqual(['en', ...otherLanguages].toSorted());
    expect(languages.map(({ language }) => language)).toEqual(['en', ...otherLanguages]);
  });

  it('are loaded where they are ticked', async () => {
    await loadLanguages(otherLanguages);
    expect(knownLanguages(otherLanguages)).toEqual(languages);
    expect(knownLanguages(['fr']).map(({ language }) => language)).toEqual(['en', 'fr']);
  });
});
