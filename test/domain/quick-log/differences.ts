import { wallOf } from '../../../src/domain/impression/correction';
import type { Chip, DueReading, Reading } from '../../../src/domain/quick-log/reading';
import type { Understood } from './hundred-sentences';

/** Returns each way in which a reading differs from what a reasonable person understands; none where it is read right. */
export function differences(reading: Reading, expected: Understood): string[] {
  const { chips, note, rest } = reading;
  return [
    ...single('channel', one(chips, 'channel')?.channel, expected.channel),
    ...single('rating', ratingOf(chips), expected.rating),
    ...single('outcome', one(chips, 'outcome')?.outcome, expected.outcome),
    ...single('minutes', one(chips, 'minutes')?.minutes, expected.minutes),
    ...single('happened', pastText(one(chips, 'happened')), expected.happened),
    ...list('messages', all(chips, 'message').map(deedOf), expected.messages),
    ...list(
      'meetings',
      all(chips, 'meeting').map((chip) => `${chip.words} | ${dueText(chip.when)}`),
      expected.meetings,
    ),
    ...list('ours', all(chips, 'promise').map(deedOf), expected.ours),
    ...list('theirs', all(chips, 'theirs').map(deedOf), expected.theirs),
    ...list('requests', all(chips, 'request').map(deedOf), expected.requests),
    ...list(
      'asks',
      all(chips, 'ask').map((chip) => chip.words),
      expected.asks,
    ),
    ...list(
      'likes',
      all(chips, 'like').map((chip) => chip.words),
      expected.likes,
    ),
    ...list(
      'offers',
      all(chips, 'offer').map((chip) => chip.words),
      expected.offers,
    ),
    ...list(
      'closes',
      [...all(chips, 'keeps'), ...all(chips, 'asked')].map((chip) => chip.closes),
      expected.closes,
    ),
    ...(expected.note ?? [])
      // What is read as something to come is no loss.
      .filter((words) => !rest.includes(words) && !(note.includes(words) && hasComing(chips)))
      .map((words) => `note: "${rest}" lacks "${words}"`),
  ];
}

const hasComing = (chips: readonly Chip[]) =>
  chips.some(({ type }) => type === 'meeting' || type === 'unsure' || type === 'fact');

type OfType<T extends Chip['type']> = Chip & { readonly type: T };
function all<T extends Chip['type']>(chips: readonly Chip[], type: T): OfType<T>[] {
  const isOfType = (chip: Chip): chip is OfType<T> => chip.type === type;
  return chips.filter(isOfType);
}
const one = <T extends Chip['type']>(chips: readonly Chip[], type: T) => all(chips, type)[0];

function ratingOf(chips: readonly Chip[]): string | undefined {
  const rating = one(chips, 'rating');
  return rating && `${rating.rating}${rating.doubtful ? '?' : ''}`;
}

const single = (what: string, got: unknown, expected: unknown) =>
  got === expected ? [] : [`${what}: ${String(got)} for ${String(expected)}`];

function pastText(chip: OfType<'happened'> | undefined): string | undefined {
  if (!chip) return undefined;
  if (!chip.past.known) return `"${chip.past.unread}"`;
  const { at, byDay, doubtful } = chip.past;
  const wall = wallOf(at, 'Europe/London');
  return `${byDay ? wall.slice(0, 10) : wall}${doubtful ? '?' : ''}`;
}

/** Returns a due as it is written in a table: a day, a wall clock, or `when`. */
export function dueText(when: DueReading | undefined, none = 'when'): string {
  if (!when?.known) return none;
  return when.due.type === 'at' ? when.due.wall : when.due.day;
}

function deedOf(chip: OfType<'promise'> | OfType<'theirs'> | OfType<'message'> | OfType<'request'>): string {
  const due = dueText(chip.when, chip.type === 'request' ? '-' : 'when');
  const answer = chip.type === 'request' && chip.answer ? ` | ${chip.answer}` : '';
  return `${chip.words} | ${due}${answer}${chip.type !== 'request' && chip.doubtful ? ' | ?' : ''}`;
}

function list(what: string, got: readonly string[], expected: readonly string[] = []): string[] {
  const fits = got.length === expected.length && expected.every((line, i) => fitsDeed(got[i] ?? '', line));
  return fits ? [] : [`${what}: ${JSON.stringify(got)} for ${JSON.stringify(expected)}`];
}

/** A doubt that the table does not name may be there or not; one that it names must be. */
function fitsDeed(got: string, expected: string): boolean {
  const [words = '', ...rest] = expected.split(' | ');
  const [gotWords = '', ...gotRest] = got.split(' | ');
  const same = rest.every((field, i) => gotRest[i] === field) && answersOf(gotRest) === answersOf(rest);
  return (
    same && gotWords.toLowerCase().replaceAll('’', "'").includes(words.toLowerCase().replaceAll('’', "'"))
  );
}

const answersOf = (fields: readonly string[]) =>
  fields.filter((field) => /granted|refused/u.test(field)).join();
