import type { Chip, Reading } from '../../../../src/domain/quick-log/reading';
import { dueText } from '../differences';
import type { Verdict } from './judge';
import type { Note, Told } from './note';

const kinds = {
  promise: 'ours',
  message: 'ours',
  handed: 'ours',
  theirs: 'theirs',
  request: 'requests',
  meeting: 'meeting',
  ask: 'asks',
  like: 'likes',
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

interface Said {
  readonly kind: Kind;
  readonly words: string;
  /** A day, a wall clock, or null. */
  readonly due: string | null;
  readonly isTimeSure: boolean;
  readonly firm: boolean;
}

/** Judges how a note was read by the same rules as the other corpora; a time may be any of those that are as right. */
export function judgeNote({ chips }: Reading, { expect, traps }: Note): Verdict {
  const said = chips.flatMap(saidBy);
  const expected = expectedIn(expect);
  const matched = matchUp(expected, said);
  const spare = expect.ok_also ?? [];
  const isAllowed = (one: Said) => spare.some(({ kind, what }) => one.kind === kind && says(one.words, what));
  const extra = said.filter((one) => !matched.includes(one) && !isAllowed(one));
  const missing = expected.filter((_, i) => !matched[i]);
  const isSeen = (one: Expected) =>
    chips.some(({ type }) => type === 'unsure') || extra.some((chip) => isNear(chip, one));
  const lost = missing.filter((one) => (one.kind === 'ours' || one.kind === 'theirs') && !isSeen(one));
  const single = singles(chips, expect, traps);
  const closed = closings(chips, expect.closes);
  const share = (kind: Kind) => ({
    found: expected.filter((one, i) => one.kind === kind && matched[i]).length,
    of: expected.filter((one) => one.kind === kind).length,
  });
  const unsure = missing.length ? [] : chips.filter(({ type }) => type === 'unsure');
  return {
    falsehoods: [
      ...extra.filter(({ firm }) => firm).map((one) => `firm: ${one.kind} ${one.words} | ${one.due}`),
      ...lost.map((one) => `lost: ${one.kind} ${one.what}`),
      ...single.wrong,
      ...closed.wrong,
    ],
    missing: [
      ...missing.map((one) => `${one.kind}: ${one.what} | ${one.dues.join(' or ')}`),
      ...single.missing,
      ...closed.missing,
    ],
    needless: [
      ...extra.filter(({ firm }) => !firm).map((one) => `${one.kind} ${one.words} | ${one.due}`),
      ...single.needless,
      ...closed.needless,
      ...unsure.map(() => 'unsure'),
    ],
    ours: share('ours'),
    theirs: share('theirs'),
    closes: { found: expect.closes.length - closed.missing.length, of: expect.closes.length },
  };
}

interface Expected {
  readonly kind: Kind;
  readonly what: string;
  readonly dues: readonly (string | null)[];
}

function expectedIn(expect: Note['expect']): Expected[] {
  const timed = (['ours', 'theirs', 'requests', 'meeting'] as const).flatMap((kind) =>
    expect[kind].map((one) => ({ kind, what: one.what, dues: duesOf(one) })),
  );
  const named = (['asks', 'likes'] as const).flatMap((kind) =>
    expect[kind].map((what) => ({ kind, what, dues: [null] })),
  );
  return [...timed, ...named];
}

const duesOf = ({ due, at, alt = [] }: Told) => [due ?? at ?? null, ...alt];

/** Each chip stands for one thing that was said. */
function matchUp(expected: readonly Expected[], said: readonly Said[]): (Said | undefined)[] {
  const taken = new Set<Said>();
  return expected.map((one) => {
    const chip = said.find((other) => !taken.has(other) && fits(other, one));
    if (chip) taken.add(chip);
    return chip;
  });
}

const fits = (chip: Said, { kind, what, dues }: Expected) =>
  chip.kind === kind && says(chip.words, what) && (kind === 'asks' || kind === 'likes' || isDue(chip, dues));

const isDue = ({ due, isTimeSure }: Said, dues: readonly (string | null)[]) =>
  dues.some((one) => (one === 'unsure' ? !isTimeSure : one === due));

/** Every word of it, one of those that `|` divides. */
const says = (words: string, what: string) =>
  what.split('|').some((one) => one.split(/\s+/u).every((word) => plain(words).includes(plain(word))));

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");

function saidBy(chip: Chip): Said[] {
  if (!(chip.type in kinds) || !('words' in chip)) return [];
  const kind = kinds[chip.type as keyof typeof kinds];
  const when = 'when' in chip ? chip.when : undefined;
  const isTimeSure = when?.known ? !when.doubtful : when?.unread === undefined;
  const due = when?.known ? dueText(when) : null;
  return [{ kind, words: chip.words, due, isTimeSure, firm: !chip.doubtful && isTimeSure }];
}

/** Much the same words, whatever was made of them. */
function isNear(chip: Said, { what }: Expected): boolean {
  const words = new Set(plain(chip.words).split(/[^\p{L}\p{N}']+/u));
  const wanted = plain(what)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word.length > 2);
  return wanted.length === 0 || wanted.some((word) => words.has(word));
}

const channels: Readonly<Record<string, string>> = { lunch: 'meal', dinner: 'meal' };

function singles(chips: readonly Chip[], expect: Note['expect'], traps: string) {
  const wrong: string[] = [];
  const missing: string[] = [];
  const needless: string[] = [];
  const channel = chips.find((chip) => chip.type === 'channel');
  const wanted = expect.channel === null ? undefined : (channels[expect.channel] ?? expect.channel);
  const isAnyChannel = /tolerable/u.test(expect.other);
  if (channel && channel.channel !== wanted && !isAnyChannel) wrong.push(`channel ${channel.channel}`);
  if (wanted && !channel) missing.push(`channel ${wanted}`);
  const rating = chips.find((chip) => chip.type === 'rating');
  const mayBeRated = /doubtful|fraglich|höchstens/iu.test(`${expect.other} ${traps}`);
  if (rating && rating.rating !== expect.rating && !(mayBeRated && rating.doubtful))
    (rating.doubtful ? needless : wrong).push(`rating ${rating.rating}`);
  if (expect.rating !== null && !rating) missing.push(`rating ${expect.rating}`);
  const outcome = chips.find((chip) => chip.type === 'outcome');
  const hasOutcome = /outcome|no answer|signed|renewed|lost/u.test(expect.other);
  if (outcome && !hasOutcome) (outcome.doubtful ? needless : wrong).push(`outcome ${outcome.outcome}`);
  if (!outcome && /outcome|no answer/u.test(expect.other)) missing.push('outcome');
  return { wrong, missing, needless };
}

function closings(chips: readonly Chip[], closes: readonly string[]) {
  const closing = chips.filter((chip) => chip.type === 'keeps' || chip.type === 'asked');
  const others = closing.filter((chip) => !closes.includes(chip.closes));
  return {
    wrong: others.filter(({ doubtful }) => !doubtful).map((chip) => `closes ${chip.closes}`),
    needless: others.filter(({ doubtful }) => doubtful).map((chip) => `closes ${chip.closes}`),
    missing: closes.filter((id) => !closing.some((chip) => chip.closes === id)).map((id) => `closes ${id}`),
  };
}
