import Papa from 'papaparse';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCell } from '../../../src/domain/export/safe-cell';
import { sheetOf } from '../../../src/domain/export/sheet';
import { sheetKinds, sheetsFor } from '../../../src/domain/export/sheet-kinds';
import type { Impression } from '../../../src/domain/impression/impression';
import { csvOf } from '../../../src/options/data/export/csv';
import { aPromise } from '../../ui/a-promise';
import { hostile } from './hostile';

const beginsFormula = (cell: string) => /^[=+\-@＝＋－＠]/u.test(cell.replace(/^[\s\p{C}]+/u, ''));

const source = (text: string) => {
  const person = { id: 'ana', refs: [], text: { name: text, company: text, email: text, phone: text } };
  const impression: Impression = {
    id: 'i',
    contact: 'ana',
    happenedAt: Date.UTC(2026, 10, 24, 15),
    zone: 'Europe/Lisbon',
    edits: 0,
    text: { note: text },
  };
  const promise = aPromise({ contact: 'ana', text: { words: text, understood: text } });
  return {
    people: new Map([['ana', person]]),
    history: { impressions: [impression], promises: [promise] },
    zone: 'Europe/Lisbon',
  };
};

describe.each(sheetKinds)('a table of %s', (kind) => {
  it.each(sheetsFor)('for %s has no formula in any cell, and each text as it was typed', (target) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const sheet = sheetOf(kind, target, source(text.toWellFormed()));
        const csv = csvOf(sheet);
        const cells = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data;
        expect(cells.flat().filter(beginsFormula)).toEqual([]);
        expect(cells.slice(1).map((row) => row.map(fromCell))).toEqual(sheet.rows);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a table', () => {
  it('is in the columns that HubSpot imports notes from', () => {
    expect(sheetOf('notes', 'hubspot', source('Went well.'))).toEqual({
      headers: ['Activity date', 'Note body', 'Record ID', 'Email'],
      rows: [['2026-11-24 15:00', 'Went well.', '', 'Went well.']],
    });
  });

  it('has one line for a person with two contacts', () => {
    const { people, ...rest } = source('Ana');
    const both = new Map([...people, ...[...people.values()].map((person) => ['bo', person] as const)]);
    expect(sheetOf('contacts', 'plain', { ...rest, people: both }).rows).toHaveLength(1);
  });
});
