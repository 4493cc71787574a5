import { describe, expect, it } from 'vitest';
import { readEntry, UnreadableEntry } from '../../../src/domain/journal/entry';
import { frozenThings } from './frozen';

/*
 * A file that is imported could have anything in the place of a time. One such entry would keep a surface, or the badge, from reading
 * whatever it stands among.
 */
const oddNumbers = ['1e309', '1e308', '-1e308'];
const oddDays = ['"2026-02-31"', '"2026-02-31T15:00"'];
const places: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[:[])-?\d[\d.e+]*(?=[,}\]])/g, oddNumbers],
  [/(?<=[:[,])"\d{4}-\d\d-\d\d(?:T[^"]*)?"(?=[,}\]])/g, oddDays],
];

/** Returns the JSON of an entry with one number or day of it changed, for each of them. */
function* changed(json: string): Generator<string> {
  for (const [pattern, odd] of places)
    for (const { index, 0: text } of json.matchAll(pattern))
      for (const other of odd) yield json.slice(0, index) + other + json.slice(index + text.length);
}

/** What a user typed stays as it is: a number or a day there is only text. */
const withoutText = (entry: object) => JSON.stringify({ ...entry, v: undefined, text: undefined });

describe('an entry with a number or a day that is no time', () => {
  it.each(frozenThings())('of $kind cannot be read', ({ entries }) => {
    for (const entry of entries) {
      const { v, text } = entry;
      for (const json of changed(withoutText(entry)))
        expect(() => readEntry({ ...JSON.parse(json), v, text }), json).toThrow(UnreadableEntry);
      expect([...changed(withoutText(entry))].length).toBeGreaterThan(0);
    }
  });
});
