import type { Chip, Reading } from '../../../../src/domain/quick-log/reading';
import type { Understood } from '../hundred-sentences';
import { dueText } from '../differences';

/** How one sentence was read. */
export interface Verdict {
  /** Firm and wrong, or a promise of either side that is neither found nor marked. */
  readonly falsehoods: readonly string[];
  /** What should have been understood, and was not. */
  readonly missing: readonly string[];
  /** Dashed chips that stand for nothing that was said. */
  readonly needless: readonly string[];
  readonly ours: Share;
  readonly theirs: Share;
  readonly closes: Share;
}

interface Share {
  readonly found: number;
  readonly of: number;
}

const kinds = {
  promise: 'ours',
  message: 'ours',
  theirs: 'theirs',
  request: 'requests',
  meeting: 'meetings',
  ask: 'asks',
  like: 'likes',
  offer: 'offers',
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

interface Said {
  readonly kind: Kind;
  readonly words: string;
  readonly due: string;
  readonly firm: boolean;
}

/** Judges a reading as somebody would who sees the chips: dashed is no lie, but firm and wrong is. */
export function judge({ chips }: Reading, understood: Understood): Verdict {
  const said = chips.flatMap((chip) => saidBy(chip));
  const expected = expectedIn(understood);
  const matched = expected.map((one) => said.find((chip) => fits(chip, one)));
  const extra = said.filter((one) => !matched.includes(one));
  const missing = expected.filter((_, i) => !matched[i]);
  const marked = (one: Expected) =>
    extra.some((chip) => !chip.firm && isNear(chip, one)) || chips.some((c) => c.type === 'unsure');
  const lost = missing.filter(
    (one) =>
      (one.kind === 'ours' || one.kind === 'theirs') &&
      !marked(one) &&
      !extra.some((chip) => isNear(chip, one)),
  );
  const single = singles(chips, understood);
  const closed = closings(chips, understood);
  const facts = factsIn(chips, understood);
  const share = (kind: Kind): Share => ({
    found: expected.filter((one, i) => one.kind === kind && matched[i]).length,
    of: expected.filter((one) => one.kind === kind).length,
  });
  return {
    falsehoods: [
      ...extra.filter(({ firm }) => firm).map((one) => `firm: ${one.kind} ${one.words} | ${one.due}`),
      ...lost.map((one) => `lost: ${one.words}`),
      ...single.wrong,
      ...closed.wrong,
    ],
    missing: [
      ...missing.map((one) => `${one.kind}: ${one.words} | ${one.due}`),
      ...single.missing,
      ...closed.missing,
      ...facts.missing,
    ],
    needless: [
      ...extra.filter(({ firm }) => !firm).map((one) => `${one.kind} ${one.words}`),
      ...single.needless,
      ...closed.needless,
      ...unsures(chips, missing),
    ],
    ours: share('ours'),
    theirs: share('theirs'),
    closes: {
      found: (understood.closes ?? []).length - closed.missing.length,
      of: (understood.closes ?? []).length,
    },
  };
}

interface Expected {
  readonly kind: Kind;
  readonly words: string;
  readonly due: string | undefined;
}

function expectedIn(understood: Understood): Expected[] {
  const lists = ['ours', 'theirs', 'requests', 'meetings', 'asks', 'likes', 'offers'] as const;
  return lists.flatMap((kind) =>
    (understood[kind] ?? []).map((line) => {
      const [words = '', due] = line.split(' | ');
      return { kind, words, due };
    }),
  );
}

function saidBy(chip: Chip): Said[] {
  if (!(chip.type in kinds) || !('words' in chip)) return [];
  const kind = kinds[chip.type as keyof typeof kinds];
  const when = 'when' in chip ? chip.when : undefined;
  const doubtful =
    chip.doubtful ||
    (when?.known === true && when.doubtful) ||
    (when?.known === false && when.unread !== undefined);
  return [
    { kind, words: chip.words, due: dueText(when, kind === 'requests' ? '-' : 'when'), firm: !doubtful },
  ];
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
const fits = (chip: Said, one: Expected) =>
  chip.kind === one.kind &&
  plain(chip.words).includes(plain(one.words)) &&
  (one.due === undefined || one.due === chip.due);

/** Much the same words, whatever was made of them. */
const isNear = (chip: Said, one: Expected) => {
  const words = new Set(plain(chip.words).split(/\W+/u));
  return plain(one.words)
    .split(/\W+/u)
    .some((word) => word.length > 2 && words.has(word));
};

function singles(chips: readonly Chip[], understood: Understood) {
  const wrong: string[] = [];
  const missing: string[] = [];
  const needless: string[] = [];
  const channel = chips.find((chip) => chip.type === 'channel');
  if (understood.channel && channel?.type === 'channel' && channel.channel !== understood.channel)
    wrong.push(`channel ${channel.channel}`);
  if (understood.channel && !channel) missing.push(`channel ${understood.channel}`);
  const rating = chips.find((chip) => chip.type === 'rating');
  const wanted = understood.rating?.replace('?', '');
  if (rating?.type === 'rating' && rating.rating !== wanted)
    (rating.doubtful ? needless : wrong).push(`rating ${rating.rating}`);
  if (wanted !== undefined && !rating && !understood.rating?.endsWith('?')) missing.push(`rating ${wanted}`);
  const outcome = chips.find((chip) => chip.type === 'outcome');
  if (outcome?.type === 'outcome' && outcome.outcome !== understood.outcome)
    (outcome.doubtful ? needless : wrong).push(`outcome ${outcome.outcome}`);
  if (understood.outcome && !outcome) missing.push(`outcome ${understood.outcome}`);
  const minutes = chips.find((chip) => chip.type === 'minutes');
  if (minutes?.type === 'minutes' && minutes.minutes !== understood.minutes)
    wrong.push(`minutes ${minutes.minutes}`);
  if (understood.minutes && !minutes) missing.push('minutes');
  return { wrong, missing, needless };
}

function closings(chips: readonly Chip[], { closes = [] }: Understood) {
  const closing = chips.filter((chip) => chip.type === 'keeps' || chip.type === 'asked');
  const wrong = closing
    .filter((chip) => !chip.doubtful && !closes.includes(chip.closes))
    .map((chip) => `closes ${chip.closes}`);
  const needless = closing
    .filter((chip) => chip.doubtful && !closes.includes(chip.closes))
    .map((chip) => `closes ${chip.closes}`);
  const missing = closes
    .filter((id) => !closing.some((chip) => chip.closes === id))
    .map((id) => `closes ${id}`);
  return { wrong, missing, needless };
}

function factsIn(chips: readonly Chip[], { facts = [] }: Understood) {
  const said = chips.flatMap((chip) =>
    chip.type === 'fact' ? [`${chip.fact}${chip.day ? ` | ${chip.day}` : ''}`] : [],
  );
  return { missing: facts.filter((fact) => !said.some((one) => one.startsWith(fact))) };
}

const unsures = (chips: readonly Chip[], missing: readonly Expected[]) =>
  missing.length ? [] : chips.filter(({ type }) => type === 'unsure').map(() => 'unsure');
