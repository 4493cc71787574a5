import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CssNode } from 'css-tree';
import { describe, expect, it } from 'vitest';
import { readClassNames } from './class-names';
import { filesIn } from './files-in';
import { readSheets, tokenFiles, type Declared, type Sheet } from './sheets';

const sheets = readSheets();
const named = readClassNames();
const used = new Set(named.flatMap(({ classes }) => classes));
const styled = new Set(sheets.flatMap(({ classes }) => [...classes]));
const outsideTokens = sheets.filter(({ file }) => !tokenFiles.includes(file));

/** Returns the declarations that a rule refuses, each as a line that says where it stands. */
const refused = (among: readonly Sheet[], refuses: (one: Declared) => boolean): string[] =>
  among.flatMap(({ file, declared }) =>
    declared
      .filter(refuses)
      .map(({ selector, property, value }) => `${file}: ${selector} { ${property}: ${value} }`),
  );

/** The tokens and the sheet's own properties that a sheet asks for, where it says nothing to fall back on. */
const asked = ({ declared }: Sheet) =>
  declared.flatMap(({ value }) =>
    [...value.matchAll(/var\((--[\w-]+)(?!\s*,)\)/g)].map(([, name = '']) => name),
  );

/** Returns the properties that a file of tokens names. */
const tokensOf = (file: string): string[] =>
  sheets
    .filter((sheet) => sheet.file === file)
    .flatMap(({ declared }) => declared.map(({ property }) => property));

/** Returns the sheets that a part imports, or that a page links. */
const sheetsAskedBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:import|href=)\s*['"](\.[^'"]*\.css)['"]/g)].map(
    ([, name = '']) => path.join(path.dirname(file), name),
  );

describe('a class', () => {
  it('is styled in one sheet', () => {
    const twice = [...styled]
      .map((name) => ({
        name,
        by: sheets.filter(({ classes }) => classes.has(name)).map(({ file }) => file),
      }))
      .filter(({ by }) => by.length > 1);
    expect(twice).toEqual([]);
  });

  it('that is styled is used', () => {
    expect([...styled].filter((name) => !used.has(name))).toEqual([]);
  });

  it('that is used is styled', () => {
    expect([...used].filter((name) => !styled.has(name))).toEqual([]);
  });

  it('can be read where it is given', () => {
    expect(named.flatMap(({ unread }) => unread)).toEqual([]);
  });
});

describe('a sheet', () => {
  it('is short', () => {
    expect(sheets.filter(({ lines }) => lines > 150).map(({ file }) => file)).toEqual([]);
  });

  it('is asked for where it stands, by some part', () => {
    const found = filesIn('src', '.ts', '.tsx', '.html').flatMap(sheetsAskedBy);
    expect([...new Set(found)].toSorted()).toEqual(sheets.map(({ file }) => file));
  });

  // Both shorthands with four values and the sides by name stay where they are when the script turns round.
  it('has no left and no right', () => {
    expect(refused(sheets, isPhysical)).toEqual([]);
  });
});

const sides = 'top|right|bottom|left';
const physical = new RegExp(
  `^((min-|max-)?(width|height)|${sides}|(margin|padding|scroll-margin|scroll-padding)-(${sides})|border-(${sides})(-.*)?|border-(top|bottom)-(left|right)-radius)$`,
);

function isPhysical({ property, value }: Declared): boolean {
  if (physical.test(property)) return true;
  if (/^(text-align|float|clear)$/.test(property)) return /\b(left|right)\b/.test(value);
  return /^(margin|padding|inset)$/.test(property) && value.split(/\s+(?![^(]*\))/).length === 4;
}

describe('a length', () => {
  it('is a token, or a hairline', () => {
    const raw = refused(outsideTokens, ({ parts }) =>
      parts.some((part) => part.type === 'Dimension' && part.unit === 'px' && part.value !== '1'),
    );
    expect(raw).toEqual([]);
  });
});

describe('a colour', () => {
  // A mix of tokens is one of them in every theme.
  const functions = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)$/;
  const ofColour = /^(color|background(-color)?|fill|stroke|border(-.*)?-color|accent-color)$/;
  const keywords = new Set(['transparent', 'currentcolor', 'inherit', 'none', 'in', 'srgb', 'exact']);

  function isRaw(part: CssNode, { property, under }: Declared): boolean {
    if (part.type === 'Hash') return true;
    if (part.type === 'Function') return functions.test(part.name);
    if (part.type !== 'Identifier' || !ofColour.test(property)) return false;
    // With forced colours, the system's own have names.
    if (under.some((rule) => rule.includes('forced-colors'))) return false;
    return !part.name.startsWith('--') && !keywords.has(part.name);
  }

  it('is a token', () => {
    expect(refused(outsideTokens, (one) => one.parts.some((part) => isRaw(part, one)))).toEqual([]);
  });

  it.each([
    ['amber', /cushion/],
    ['red', /overdue|late/],
  ])('%s means one thing', (tone, meaning) => {
    const isTone = new RegExp(`var\\(--${tone}\\b`);
    expect(
      refused(outsideTokens, ({ value, selector }) => isTone.test(value) && !meaning.test(selector)),
    ).toEqual([]);
  });
});

describe('a token', () => {
  const tokens = new Set(tokenFiles.flatMap(tokensOf));

  it('that is asked for is there, in the tokens or in the same sheet', () => {
    const missing = sheets.flatMap((sheet) => {
      const own = new Set(sheet.declared.map(({ property }) => property));
      return asked(sheet)
        .filter((name) => !tokens.has(name) && !own.has(name))
        .map((name) => `${sheet.file}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('of pages alone is asked for by pages alone', () => {
    // On paper, pages set some of the shared ones again.
    const all = new Set(tokensOf('src/ui/tokens.css'));
    const ofPages = new Set(tokensOf('src/ui/page-tokens.css').filter((name) => !all.has(name)));
    const shared = outsideTokens.filter(({ file }) => /^src\/(ui|sidebar)\//.test(file));
    expect(shared.flatMap(asked).filter((name) => ofPages.has(name))).toEqual([]);
  });

  it('that is there is asked for', () => {
    const all = new Set(sheets.flatMap(asked));
    expect([...tokens].filter((name) => name.startsWith('--') && !all.has(name))).toEqual([]);
  });
});
