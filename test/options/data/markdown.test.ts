import { expect, it } from 'vitest';
import { inline } from '../../../src/options/data/export/markdown';

it.each([
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['[quote](https://a.example)', '\\[quote\\](https://a.example)'],
  ['# not a heading', '\\# not a heading'],
  ['- not a list', '\\- not a list'],
  ['2. not a list', '2\\. not a list'],
  ['one\n\n# two', 'one / # two'],
  ['a *strong* _word_ `code`', 'a \\*strong\\* \\_word\\_ \\`code\\`'],
])('writes %j as text: %j', (text, line) => {
  expect(inline(text)).toBe(line);
});
