import { describe, expect, it, test } from 'vitest';
import { entriesOf } from '../../../src/domain/quick-log/write/entries-of';
import { explain } from '../../../src/domain/quick-log/explain';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { Chip, OpenThing } from '../../../src/domain/quick-log/reading';
import { dueText } from './differences';
import { tuesday } from './tuesday';

const demo: OpenThing = { id: 'demo', type: 'meeting', words: 'demo with Bo' };
const lunch: OpenThing = { id: 'lunch', type: 'meeting', words: 'lunch' };
const hosting: OpenThing = { id: 'hosting', type: 'renewal', words: 'hosting' };
const licence: OpenThing = { id: 'licence', type: 'renewal', words: 'licence' };

/** What a sentence does to a meeting or a renewal that stands, `?` where that is in doubt; a meeting of its own is `new`. */
const acts: readonly (readonly [typed: string, open: readonly OpenThing[], does: string])[] = [
  ['demo moved to friday 2pm', [demo], 'demo to 2026-11-27T14:00'],
  ['demo moved to friday 2pm', [demo, lunch], 'demo to 2026-11-27T14:00'],
  ['moved the demo to thursday at 10', [demo], 'demo to 2026-11-26T10:00'],
  ['moved to friday', [demo], 'demo to 2026-11-27 ?'],
  ['meeting moved to friday', [demo], 'demo to 2026-11-27 ?'],
  ['rescheduled for mon 3pm', [demo], 'demo to 2026-11-30T15:00 ?'],
  ['termin verschoben auf freitag 10 uhr', [demo], 'demo to 2026-11-27T10:00 ?'],
  ['moved to friday', [demo, lunch], 'new to 2026-11-27 ?'],
  ['demo moved to friday', [], 'new to 2026-11-27 ?'],
  ['she moved to leeds', [demo], ''],
  ['deadline moved to the 18th', [demo], ''],
  ['demo cancelled', [demo, lunch], 'demo off'],
  ['cancelled the demo', [demo], 'demo off'],
  ['demo not cancelled', [demo], ''],
  ['cancelled the order', [demo], ''],
  ['they renewed', [hosting], 'hosting renewed'],
  ['renewed for 2 years!', [hosting], 'hosting renewed'],
  ['signed the renewal', [hosting], 'hosting renewed'],
  ["they won't renew", [hosting], 'hosting lost'],
  ["they won't renew the licence", [hosting, licence], 'licence lost'],
  ['they renewed', [hosting, licence], ''],
  ['er hat den vertrag verlängert', [hosting], 'hosting renewed'],
  ['ils ont renouvelé', [hosting], 'hosting renewed'],
  ['signed!', [hosting], ''],
];

describe('a meeting or a renewal that stands', () => {
  test.each(acts.map(([typed, open, does]) => ({ typed, open, does })))(
    '$typed: $does',
    ({ typed, open, does }) => {
      const { chips } = readSentence(typed, tuesday(open));
      expect(chips.flatMap(doneBy).join('; '), explain(typed, tuesday(open))).toBe(does);
    },
  );
});

function doneBy(chip: Chip): string[] {
  const doubt = chip.doubtful ? ' ?' : '';
  if (chip.type === 'meeting') return [`${chip.moves?.id ?? 'new'} to ${dueText(chip.when)}${doubt}`];
  if (chip.type !== 'keeps') return [];
  return [`${chip.closes} ${chip.isOff ? 'off' : String(chip.decided)}${doubt}`];
}

/** Returns the entries that a sentence makes, with a demo and the renewal of the hosting open. */
const written = (sentence: string) => {
  const context = tuesday([demo, hosting]);
  const reading = readSentence(sentence, context);
  return entriesOf(reading, {
    contact: 'ana',
    newId: () => 'new',
    now: context.now,
    zone: context.zone,
    sentence,
  });
};

describe('what is written of it', () => {
  it('is its new time, with the sentence', () => {
    const sentence = 'demo moved to friday because the CFO is ill';
    expect(written(sentence)).toMatchObject([
      {
        kind: 'meeting.moved',
        entity: 'demo',
        data: { due: { type: 'day', day: '2026-11-27' } },
        text: { sentence },
      },
    ]);
  });

  it('is that it was called off', () => {
    expect(written('demo cancelled')).toMatchObject([
      { kind: 'meeting.cancelled', entity: 'demo', text: { sentence: 'demo cancelled' } },
    ]);
  });

  it('is that it was renewed, beside the impression', () => {
    expect(written('they renewed').map(({ kind, entity }) => [kind, entity])).toEqual([
      ['impression.left', 'new'],
      ['contact.signed', 'ana'],
      ['renewal.decided', 'hosting'],
    ]);
  });
});
