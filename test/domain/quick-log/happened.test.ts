import { describe, expect, test } from 'vitest';
import { readSentence } from '../../../src/domain/quick-log/read-sentence';
import type { Chip } from '../../../src/domain/quick-log/reading';
import { tuesday } from './tuesday';

const context = tuesday();

/** When a chip says that it happened: a day or a minute, in doubt with a question mark. */
function when(chips: readonly Chip[]): string | undefined {
  const chip = chips.find(({ type }) => type === 'happened');
  if (chip?.type !== 'happened') return undefined;
  if (!chip.past.known) return `unread: ${chip.past.unread}`;
  const wall = new Date(chip.past.at).toISOString();
  return `${wall.slice(0, chip.past.byDay ? 10 : 16)}${chip.past.doubtful ? '?' : ''}`;
}

describe('an interaction that is told afterwards', () => {
  test.each([
    ["yesterday's call", '2026-11-23'],
    ['call yesterday ++ liked pricing', '2026-11-23'],
    ['LVM yesterday, will try again tmrw', '2026-11-23'],
    ['Yesterday she called', '2026-11-23'],
    ['she called yesterday, furious', '2026-11-23'],
    ['called her yesterday at 3pm about pricing', '2026-11-23T15:00'],
    ['last night drinks ++', '2026-11-23'],
    ['called this morning', '2026-11-24'],
    ['spoke on Friday', '2026-11-20'],
    ['spoke with Ana on Friday about the plan', '2026-11-20'],
    ['Met Friday', '2026-11-20'],
    ['lunch with Tom last Friday, 1.5h', '2026-11-20'],
    ['Meeting Friday ++ went well', '2026-11-20'],
    ["Friday's meeting: agreed on scope", '2026-11-20?'],
    ['called on Tuesday', '2026-11-17?'],
    ['coffee 3 days ago', '2026-11-21'],
    ['met 2 weeks ago', '2026-11-10?'],
    ['met her last week', '2026-11-18?'],
    ['visited them over the weekend', '2026-11-21?'],
    ['spoke the other day', '2026-11-22?'],
    ['call on 12 Nov ++', '2026-11-12'],
    ['call 12 Nov at 10:30 ~', '2026-11-12T10:30'],
    ['Demo on the 12th ++', '2026-11-12'],
    ['sent the quote yesterday', '2026-11-23'],
    ['Call ++ walked her through pricing. (yesterday)', '2026-11-23'],
    ['gestern telefoniert', '2026-11-23'],
    ['am So telefoniert', '2026-11-22'],
    ['Do. telefoniert', '2026-11-19'],
    ['Gestern Termin + lief gut', '2026-11-23'],
    ['am Freitag telefoniert, er will ein Angebot', '2026-11-20'],
    ['vor 3 Tagen telefoniert', '2026-11-21'],
    ['hier au téléphone', '2026-11-23'],
    ['appel hier + elle veut un devis', '2026-11-23'],
    ['déjeuné avec elle vendredi dernier', '2026-11-20'],
    ['il y a 2 jours, appel +', '2026-11-22'],
  ])('%s', (sentence, at) => {
    expect(when(readSentence(sentence, context).chips)).toBe(at);
  });

  test.each([
    "Said on Fri budget's frozen til Q1",
    "Call ++ she said on Fri budget's frozen",
    'call ++ her dad died last week',
    'call ++ Tom broke his leg last week',
    'last week he was at the Berlin office',
    'promised the brochure yesterday',
    'Call ++ liked the offer. promised the brochure yesterday',
    "Call w/ Ana re yesterday's workshop",
    'Her dad died last week',
    "Friday's meeting moved to Monday",
    'Meeting Friday at 3',
    'call me Friday',
    "I'll call her on Friday",
    "sent the quote for Friday's demo",
    'sent the Friday report',
    'This afternoon meeting ++',
    'ok so called Ana',
    'so visited Hartmann, they are down to two pallets',
    'appel avec sa collègue, ravie',
  ])('is not told by what was said in it, nor by what is to come: %s', (sentence) => {
    expect(when(readSentence(sentence, context).chips)).toBeUndefined();
  });

  test('leaves its words in the note only where they stand amid others', () => {
    expect(readSentence("Yesterday's call ++ liked pricing", context).rest).toBe('liked pricing');
    expect(readSentence('spoke on Friday, liked pricing', context).rest).toBe(
      'spoke on Friday, liked pricing',
    );
  });

  test('a German reader’s words are no time to one who reads English alone', () => {
    expect(when(readSentence('gestern telefoniert', tuesday([], { languages: [] })).chips)).toBeUndefined();
  });
});

const change = (words: string) =>
  when(
    readSentence('call last week ++', context, [{ key: 'happened:last week', change: 'date', words }]).chips,
  );

describe('the chip', () => {
  test.each([
    ['fri', '2026-11-20'],
    ['12 nov 3pm', '2026-11-12T15:00'],
    ['thu 16:30', '2026-11-19T16:30'],
    ['10:30', '2026-11-24T10:30'],
    ['4pm', '2026-11-23T16:00'],
    ['today', '2026-11-24'],
    ['2026-11-05', '2026-11-05'],
    ['vorgestern', '2026-11-22'],
    ['ages', 'unread: ages'],
    ['tomorrow', 'unread: tomorrow'],
  ])('takes the day that is typed on it: %s', (words, at) => {
    expect(change(words)).toBe(at);
  });

  test('is sure once its doubt is confirmed, and gone with its words in the note once it is dropped', () => {
    const key = 'happened:last week';
    expect(
      when(readSentence('call last week ++', context, [{ key, change: 'turn', into: 'happened' }]).chips),
    ).toBe('2026-11-18');
    const dropped = readSentence('call last week ++', context, [{ key, change: 'drop' }]);
    expect([when(dropped.chips), dropped.rest]).toEqual([undefined, 'last week']);
  });
});
