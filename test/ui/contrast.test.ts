import { describe, expect, it } from 'vitest';
import { readSheets } from '../lint/sheets';

/** WCAG 2.2: what text needs against its ground (1.4.3), and what a mark or an edge that says something needs (1.4.11). */
const [forText, forMarks] = [4.5, 3];

const sheets = readSheets();
const declared = (file: string) => sheets.find((sheet) => sheet.file === file)?.declared ?? [];

/** The colours by name; dark ones stand under a media query and replace the light. */
function coloursOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const all = declared('src/ui/tokens.css');
  const light = all.filter(({ under }) => under.length === 0);
  const dark = all.filter(({ under }) => under.some((rule) => rule.includes('dark')));
  return new Map(
    [...light, ...(theme === 'dark' ? dark : [])].map(({ property, value }) => [property, value]),
  );
}

/** Returns what a sheet sets for a selector: `chart-looks.css`, `[data-look=positive]`, `--look`. */
function setBy(file: string, selector: string, property: string): string {
  const found = declared(file).find(
    (one) =>
      one.under.length === 0 && one.property === property && one.selector.split(',').includes(selector),
  );
  if (!found) throw new Error(`${file} sets no ${property} for ${selector}`);
  return found.value;
}

type Rgb = readonly [number, number, number];

/** Reads `#rrggbb`, a token, or a mix of two colours in sRGB. */
function rgb(value: string, tokens: ReadonlyMap<string, string>): Rgb {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(value);
  if (hex) return [byte(hex[1]), byte(hex[2]), byte(hex[3])];
  const named = /^(?:var\()?(--[\w-]+)\)?$/.exec(value);
  if (named) return rgb(tokens.get(named[1] ?? '') ?? `no ${value}`, tokens);
  const mix = /^color-mix\(in srgb,(.+?) (\d+)%,(.+)\)$/.exec(value);
  if (!mix) throw new Error(`${value} is no colour that is read here`);
  const [, first = '', percent = '', second = ''] = mix;
  const [one, other] = [rgb(first, tokens), rgb(second, tokens)];
  const of = (i: 0 | 1 | 2) => (one[i] * Number(percent) + other[i] * (100 - Number(percent))) / 100;
  return [of(0), of(1), of(2)];
}

const byte = (hex = '') => Number.parseInt(hex, 16);

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const hover = setBy('src/ui/button.css', '.action:hover', 'background');
const look = (name: string, property = '--look') =>
  setBy('src/today/figures/chart-looks.css', `[data-look="${name}"]`, property);
const trend = setBy('src/ui/trend.css', '.trend polyline', 'stroke');

/** What is read, on which grounds. */
const texts: readonly [string, readonly string[]][] = [
  ['--ink', ['--paper', '--raised', '--accent-ground', '--amber-ground', '--red-ground']],
  ['--soft', ['--paper', '--raised', '--accent-ground', '--amber-ground', '--red-ground']],
  ['--accent', ['--paper', '--raised', '--accent-ground', hover]],
  ['--amber', ['--paper', '--raised']],
  ['--red', ['--paper', '--raised']],
  ['--paper', ['--accent']],
];

/** What says something without words, on which grounds: edges of fields, the block's rule, bars, the line of a trend. */
const marks: readonly [string, readonly string[]][] = [
  ['--field-line', ['--paper', '--raised']],
  ['--accent', ['--paper', '--raised', '--accent-ground']],
  ['--amber', ['--paper', '--amber-ground']],
  ['--red', ['--paper', '--red-ground']],
  [trend, ['--paper', '--raised']],
  [look('rave'), ['--paper']],
  [look('positive'), ['--paper']],
  [look('lukewarm'), ['--paper']],
  [look('negative', '--look-edge'), ['--paper']],
  [look('late'), ['--paper']],
];

const pairs = (among: typeof texts) =>
  among.flatMap(([colour, grounds]) => grounds.map((ground) => [colour, ground] as const));

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const tokens = coloursOf(theme);
  const between = (one: string, other: string) => contrast(rgb(one, tokens), rgb(other, tokens));

  it.each(pairs(texts))('%s can be read on %s', (colour, ground) => {
    expect(between(colour, ground)).toBeGreaterThanOrEqual(forText);
  });

  it.each(pairs(marks))('%s can be seen on %s', (colour, ground) => {
    expect(between(colour, ground)).toBeGreaterThanOrEqual(forMarks);
  });

  it('makes a better rating stand out more', () => {
    const steps = [look('rave'), look('positive'), look('lukewarm'), look('negative')];
    const seen = steps.map((step) => between(step, '--paper'));
    expect(seen.toSorted((a, b) => b - a)).toEqual(seen);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
