import { describe, expect, it } from 'vitest';
import { careOf } from '../../../src/domain/care/care-of';
import type { NewEntry } from '../../../src/domain/journal/entry';
import { foldEntity } from '../../../src/domain/journal/fold';
import { sectionsInOrder } from '../../../src/domain/keeping/sections-in-order';
import type { Phrase } from '../../../src/domain/phrase/phrase';
import { entriesOf } from '../../../src/domain/quick-log/write/entries-of';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import { lineOf, timelineOf } from '../../../src/domain/timeline/timeline';
import { phraseInWords } from '../../../src/ui/phrase-in-words';
import { english } from '../../ui/english';
import { stamp } from '../journal/stamp';
import { history } from '../sample';
import { nineTrades, openInTrades } from './corpora/nine-trades';
import { freshSentences } from './fresh-sentences';
import { hundredSentences, openWithContact } from './hundred-sentences';
import { tuesday } from './tuesday';

const { now, zone, hours } = tuesday();
const inWords = (phrase: Phrase) => phraseInWords(phrase, now, english);

function logged(sentence: string, open: Parameters<typeof tuesday>[0] = []): NewEntry[] {
  let n = 0;
  const reading = readSentence(sentence, tuesday(open));
  return entriesOf(reading, { contact: 'ana', sentence, now, zone, newId: () => `id-${(n += 1)}` });
}

function historyAfter(sentence: string) {
  const entries = stamp(logged(sentence));
  const rows = [...new Set(entries.map(({ entity }) => entity))].flatMap(
    (entity) => foldEntity(entries.filter((entry) => entry.entity === entity)) ?? [],
  );
  const left: Record<string, unknown[]> = {};
  for (const { table, row } of rows)
    if (row && table in history()) left[table] = [...(left[table] ?? []), row];
  return history(left);
}

/** The client file's rows, with their sections. */
const inFile = (sentence: string) =>
  sectionsInOrder(false).flatMap((place) => {
    const { title, rows } = place.of({ history: historyAfter(sentence), now, zone, hours });
    return rows.map(({ words, aside = '' }) => `${inWords(title)}: ${inWords(words)} | ${inWords(aside)}`);
  });

const care = (sentence: string) =>
  careOf({ ...historyAfter(sentence), stage: 'prospect', now, zone, languages: [] }).map(({ type }) => type);

describe('what a sentence says for keeping a client', () => {
  it.each([
    ['her birthday is 3 december', 'Dates: her birthday | Thu 3 Dec · each year'],
    ['contract renews 1 June', 'Renewals: Falls due Tue, 1 Jun 2027 | contract renews · no reason on record'],
    ['gift idea: concert tickets', 'Gifts: concert tickets | No occasion · idea'],
    ['she told her boss about us', 'Word of mouth: her boss | good'],
    ['she sent Peter our way', 'Word of mouth: Peter | good · and sent them to us'],
    ['expects it live by spring', 'Expectations: it live by spring | Mon, 1 Mar 2027'],
    ['demo thursday 2pm', 'Meetings to come: demo | Thu 14:00 · Meeting'],
  ])('stands in the client file and in the timeline: %s', (sentence, row) => {
    expect(inFile(sentence).join('\n')).toContain(row);
    const lines = timelineOf(historyAfter(sentence)).map((item) => inWords(lineOf(item)));
    expect(lines.join('\n')).toContain(row.split(/: | \|/)[1]?.replace('Falls due ', ''));
  });

  it.each(['check in every quarter', 'weekly update every friday'])(
    'stands among the promises, if it comes round: %s',
    (sentence) => {
      const [promise] = historyAfter(sentence).promises;
      expect(promise).toMatchObject({ open: 'us', cadence: expect.any(String), text: { words: sentence } });
    },
  );

  it('is brought forward when it is near', () => {
    expect(care('her birthday is 3 december')).toContain('occasion');
    expect(care('contract renews 31 jan')).toContain('renewal');
    expect(care('she sent Peter our way')).toContain('thanks');
    expect(care('expects it live by friday')).toContain('expectation');
  });

  it('makes them a customer once they have signed', () => {
    expect(logged('Meeting ++ they signed')).toContainEqual({
      kind: 'contact.signed',
      entity: 'ana',
      contact: 'ana',
      data: {},
      text: {},
    });
  });
});

it('keeps something of every sentence, also where all that was read is in doubt', () => {
  expect(logged('gave her a bottle of wine')).toMatchObject([
    { kind: 'impression.left', text: { note: 'gave her a bottle of wine' } },
  ]);
  const corpora = [
    ...[...hundredSentences, ...freshSentences].map(([typed]) => [typed, openWithContact] as const),
    ...nineTrades.map(([typed]) => [typed, openInTrades] as const),
  ];
  for (const [typed, open] of corpora) expect(logged(typed, open), typed).not.toEqual([]);
});
