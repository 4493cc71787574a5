import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fastGrowth, growths } from '../growth/growth-of';
import { filesIn } from './files-in';

/** A pattern as it is written in a source: where a value begins, and not where a slash divides. */
const written =
  /(?<=(?:[(=:,!&|?[{;>]|return|^)\s*)\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[.,;)\s\]}])/gm;

/** The quick log's are put together from words, and have a test of their own. */
const files = filesIn('src', '.ts', '.tsx').filter((file) => !file.includes('quick-log'));

// What grows with the square of a text stops a surface, or a CRM's page, at a text that somebody made for that.
it('no pattern takes time that grows faster than its text', () => {
  const patterns = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(written)].map(([, source = '', flags]) => ({
      file,
      pattern: new RegExp(source, flags),
    })),
  );
  expect(patterns.length).toBeGreaterThan(150);
  const grown = patterns.flatMap(({ file, pattern }) => {
    const growth = fastGrowth(pattern, undefined, growths.asItsText);
    return growth ? [`${file}: ${pattern} ${growth}`] : [];
  });
  expect(grown).toEqual([]);
});
