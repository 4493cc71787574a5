import Papa from 'papaparse';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../../src/domain/export/sheet';
import type { SheetFor } from '../../../src/domain/export/sheet-kinds';
import { kindOf, matchColumns } from '../../../src/domain/import/columns';
import { planRow } from '../../../src/domain/import/plan-csv';
import type { Impression } from '../../../src/domain/impression/impression';
import { csvOf } from '../../../src/options/data/export/csv';
import { aPromise, atWall, byDay } from '../../ui/a-promise';
import { hostile } from '../export/hostile';

const zone = 'Europe/Lisbon';

/** Reads a CSV file as the import does, its columns matched by their headers alone. */
function planOf(csv: string) {
  const [headers = [], ...rows] = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  }).data;
  const kind = kindOf(headers);
  const reading = { kind, columns: matchColumns(headers, kind), order: 'day-first' as const, zone };
  return { kind, plan: rows.map((row, i) => planRow(row, i + 2, reading)) };
}

const person = {
  id: 'ana',
  refs: [],
  text: { name: 'Ana Lima', company: 'Adega', email: 'ana@adega.example' },
};

const sourceOf = (note: string) => {
  const impression: Impression = {
    id: 'i',
    contact: 'ana',
    channel: 'call',
    rating: 'rave',
    happenedAt: Date.UTC(2026, 10, 24, 15, 5),
    zone,
    edits: 0,
    text: { note },
  };
  const promises = [
    aPromise({ contact: 'ana', text: { words: note }, due: atWall('2026-12-01T09:30') }),
    aPromise({ contact: 'ana', by: 'them', text: { words: note }, due: byDay('2026-12-02') }),
  ];
  return { people: new Map([['ana', person]]), history: { impressions: [impression], promises }, zone };
};

const typed = hostile.map((text) => `x${text.toWellFormed()}`.trim());

describe('our own table', () => {
  it('gives its interactions back, whatever was typed', () => {
    fc.assert(
      fc.property(typed, (note) => {
        const { kind, plan } = planOf(csvOf(sheetOf('notes', 'plain', sourceOf(note))));
        expect(kind).toBe('notes');
        expect(plan).toEqual([
          {
            line: 2,
            contact: {
              key: 'ana@adega.example',
              name: 'Ana Lima',
              company: 'Adega',
              email: 'ana@adega.example',
            },
            item: {
              type: 'note',
              happenedAt: Date.UTC(2026, 10, 24, 15, 5),
              note,
              channel: 'call',
              rating: 'rave',
            },
          },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives its promises back, timed and by day, ours and theirs', () => {
    const { kind, plan } = planOf(csvOf(sheetOf('tasks', 'plain', sourceOf('send the quote'))));
    expect(kind).toBe('promises');
    expect(plan).toMatchObject([
      { item: { by: 'us', words: 'send the quote', due: atWall('2026-12-01T09:30') } },
      { item: { by: 'them', words: 'send the quote', due: byDay('2026-12-02') } },
    ]);
  });

  it('gives its contacts back', () => {
    expect(planOf(csvOf(sheetOf('contacts', 'plain', sourceOf(''))))).toMatchObject({
      kind: 'contacts',
      plan: [{ line: 2, contact: person.text }],
    });
  });
});

describe("another program's table", () => {
  it.each<[SheetFor, string]>([
    ['hubspot', 'ana@adega.example'],
    ['pipedrive', 'ana@adega.example'],
  ])('for %s is recognised by its headers', (target, key) => {
    expect(planOf(csvOf(sheetOf('notes', target, sourceOf('went well'))))).toMatchObject({
      kind: 'notes',
      plan: [{ contact: { key }, item: { note: 'went well', happenedAt: Date.UTC(2026, 10, 24, 15, 5) } }],
    });
  });

  it("is read as HubSpot's own export of contacts", () => {
    const csv =
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Associated Company\r\n' +
      '901,Alma,Ortiz,alma@ortiz.example,+34 600 000 000,,Ortiz SL\r\n' +
      '902,,,,,,Nobody SL\r\n';
    expect(planOf(csv)).toEqual({
      kind: 'contacts',
      plan: [
        {
          line: 2,
          contact: {
            key: 'alma@ortiz.example',
            name: 'Alma Ortiz',
            company: 'Ortiz SL',
            email: 'alma@ortiz.example',
            phone: '+34 600 000 000',
          },
        },
        { line: 3, problem: 'nobody' },
      ],
    });
  });

  it('says what is wrong with each row that it cannot use', () => {
    const csv =
      'Name,Task title,Due date,Task status\nAna,send it,,\nAna,,2026-12-01,\nAna,sent it,2026-12-01,COMPLETED\n' +
      ',send it,2026-12-01,\nAna,send it,2026-12-01,NOT_STARTED\n';
    expect(planOf(csv).plan).toMatchObject([
      { line: 2, problem: 'no-due' },
      { line: 3, problem: 'no-note' },
      { line: 4, problem: 'done' },
      { line: 5, problem: 'nobody' },
      { line: 6, item: { due: byDay('2026-12-01') } },
    ]);
  });
});
